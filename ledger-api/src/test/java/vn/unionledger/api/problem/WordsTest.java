package vn.unionledger.api.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.unionledger.core.activity.ActivityRefusal;
import vn.unionledger.core.book.Account;
import vn.unionledger.core.book.BookRefusal;
import vn.unionledger.core.campaign.CampaignRefusal;
import vn.unionledger.core.contribution.ContributionRefusal;
import vn.unionledger.core.dues.DuesRefusal;
import vn.unionledger.core.employment.EmploymentRefusal;
import vn.unionledger.core.fund.FundRefusal;
import vn.unionledger.core.grant.GrantRefusal;
import vn.unionledger.core.id.FundCode;
import vn.unionledger.core.id.PlaceCode;
import vn.unionledger.core.id.PolicyId;
import vn.unionledger.core.id.UnitId;
import vn.unionledger.core.inspection.InspectionRefusal;
import vn.unionledger.core.levy.LevyRefusal;
import vn.unionledger.core.loan.LoanRefusal;
import vn.unionledger.core.member.MemberRefusal;
import vn.unionledger.core.money.Vnd;
import vn.unionledger.core.organisation.UnitRefusal;
import vn.unionledger.core.policy.PolicyRefusal;
import vn.unionledger.core.privacy.PersonRefusal;
import vn.unionledger.core.privacy.Subject;
import vn.unionledger.core.refund.RefundRefusal;
import vn.unionledger.core.refusal.FieldRefusal;
import vn.unionledger.core.refusal.Percent;
import vn.unionledger.core.refusal.Refusal;
import vn.unionledger.core.remittance.RemittanceRefusal;
import vn.unionledger.core.target.TargetRefusal;
import vn.unionledger.core.transfer.TransferRefusal;
import vn.unionledger.core.voucher.VoucherRefusal;
import vn.unionledger.core.welfare.GiftRoundRefusal;
import vn.unionledger.core.welfare.WelfareRefusal;

@DisplayName("The words for refusals")
class WordsTest {
    static final Locale VIETNAMESE = Locale.forLanguageTag("vi");
    static final Words WORDS = new Words(Messages.source(), new Names() {
        @Override
        public Optional<NamedRule> rule(PolicyId policy) {
            return Optional.of(new NamedRule("8108/QĐ-TLĐ", LocalDate.of(2025, 1, 1)));
        }

        @Override
        public Optional<String> fund(FundCode fund) {
            return fund.value().equals("vi-nguoi-ngheo") ? Optional.of("Quỹ Vì người nghèo") : Optional.empty();
        }

        @Override
        public Optional<String> place(PlaceCode place) {
            return place.value().equals("agribank") ? Optional.of("Tiền gửi Agribank") : Optional.empty();
        }
    });
    static final String ID = "0".repeat(32);

    static Stream<Class<?>> everyRefusal() {
        return Stream.of(
                        UnitRefusal.class,
                        FundRefusal.class,
                        BookRefusal.class,
                        VoucherRefusal.class,
                        FieldRefusal.class,
                        WelfareRefusal.class,
                        GiftRoundRefusal.class,
                        CampaignRefusal.class,
                        ActivityRefusal.class,
                        LoanRefusal.class,
                        InspectionRefusal.class,
                        PersonRefusal.class,
                        PolicyRefusal.class,
                        MemberRefusal.class,
                        DuesRefusal.class,
                        ContributionRefusal.class,
                        RemittanceRefusal.class,
                        TransferRefusal.class,
                        RefundRefusal.class,
                        LevyRefusal.class,
                        GrantRefusal.class,
                        EmploymentRefusal.class,
                        TargetRefusal.class)
                .flatMap(feature -> Arrays.stream(feature.getPermittedSubclasses()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("everyRefusal")
    @DisplayName("are there in both languages, with a title, and use only facts the refusal has")
    void everyRefusalHasWords(Class<?> type) throws Exception {
        Problem problem = Problems.of((Refusal) sample(type));
        for (Locale language : List.of(VIETNAMESE, Locale.ENGLISH)) {
            assertThat(WORDS.detail(problem, language))
                    .as("%s in %s", problem.code(), language)
                    .endsWith(type == BookRefusal.BatchRefused.class ? "" : ".")
                    .doesNotContain("{", "}", "Optional", "[", "null")
                    .doesNotContain(ID);
            assertThat(WORDS.title(problem, language)).isNotBlank();
            problem.faults()
                    .forEach(fault -> assertThat(WORDS.fault(fault, language)).isNotBlank());
        }
    }

    @Test
    @DisplayName("have one code for one refusal")
    void codesAreUnique() throws Exception {
        List<String> codes = new ArrayList<>();
        for (Class<?> type : everyRefusal().toList()) {
            codes.add(Problems.of((Refusal) sample(type)).code());
        }
        assertThat(codes).doesNotHaveDuplicates();
    }

    @Test
    @DisplayName("are the same set of messages in Vietnamese and English")
    void bothLanguagesAreComplete() throws Exception {
        for (String bundle : Messages.BUNDLES) {
            assertThat(keys(bundle, "vi")).as(bundle).isEqualTo(keys(bundle, "en"));
        }
    }

    @Test
    @DisplayName("say amounts and days as each language writes them")
    void factsAreWritten() {
        Problem problem = Problems.of(new WelfareRefusal.AmountDiffers(
                new vn.unionledger.core.id.CaseId(ID), Vnd.of(29_000_000), Vnd.of(500_000)));
        assertThat(WORDS.detail(problem, VIETNAMESE)).contains("29.000.000\u00a0đồng");
        assertThat(WORDS.detail(problem, Locale.ENGLISH)).contains("29,000,000 đồng");
        Problem closed = Problems.of(new BookRefusal.MonthIsClosed(YearMonth.of(2024, 3)));
        assertThat(WORDS.detail(closed, VIETNAMESE)).startsWith("Tháng 03/2024 đã khóa sổ.");
        Problem shares = Problems.of(new PolicyRefusal.SharesAreNotTheWhole(new Percent(123_250)));
        assertThat(WORDS.detail(shares, VIETNAMESE)).endsWith("hiện là 1232,5\u00a0%.");
        assertThat(WORDS.detail(shares, Locale.ENGLISH)).endsWith("they sum to 1232.5\u00a0%.");
    }

    @Test
    @DisplayName("name a rule by its decision, and by its id only where nothing else is known")
    void rulesHaveNames() {
        Problem already = Problems.of(new PolicyRefusal.AlreadyRecorded(new PolicyId(ID)));
        assertThat(WORDS.detail(already, VIETNAMESE)).isEqualTo("Quy định 8108/QĐ-TLĐ (hiệu lực từ 01/01/2025) đã có.");
        assertThat(WORDS.detail(already, Locale.ENGLISH))
                .isEqualTo("Rule 8108/QĐ-TLĐ (in force from 1 Jan 2025) is there already.");
        assertThat(new Words(Messages.source(), Names.NONE).detail(already, VIETNAMESE))
                .contains(ID);
    }

    @Test
    @DisplayName(
            "name funds, places of money and accounts as the unit does, and by their codes where nobody knows a name")
    void fundsAndPlacesHaveNames() {
        FundCode poor = new FundCode("vi-nguoi-ngheo");
        PlaceCode bank = new PlaceCode("agribank");
        BookRefusal tooLittle = new BookRefusal.NotEnough(poor, bank, Vnd.of(529_000), Vnd.of(1_230_000));
        assertThat(WORDS.detail(Problems.of(tooLittle), VIETNAMESE))
                .startsWith("Quỹ “Vì người nghèo” chỉ còn 529.000\u00a0đồng ở “Tiền gửi Agribank”, không đủ chi");
        assertThat(WORDS.detail(
                        Problems.of(new BookRefusal.NoSuchPlace(new UnitId("stnmt"), new PlaceCode("acb"))),
                        VIETNAMESE))
                .isEqualTo("Đơn vị không có nơi giữ tiền acb.");
        assertThat(WORDS.detail(Problems.of(new FundRefusal.FundNotEmpty(poor, "place:agribank", 5_000)), VIETNAMESE))
                .startsWith("Quỹ “Vì người nghèo” còn 5.000 đồng ở “Tiền gửi Agribank”.");
        BookRefusal aside = new BookRefusal.LineDoesNotFit(2, Account.expense("31/tham-hoi"), true, "dues");
        assertThat(WORDS.detail(Problems.of(aside), VIETNAMESE))
                .startsWith("Dòng 2 (chi “thăm hỏi đoàn viên”) không hợp");
        BookRefusal open = new BookRefusal.MoreThanOpen(poor, Account.OWED_TO_OWNER, Vnd.of(5_000), Vnd.of(6_000));
        assertThat(WORDS.detail(Problems.of(open), VIETNAMESE))
                .startsWith("Trên phải trả chủ sở hữu quỹ của quỹ “Vì người nghèo” chỉ còn");
    }

    private static Set<String> keys(String bundle, String language) throws Exception {
        Properties properties = new Properties();
        try (var in = WordsTest.class.getResourceAsStream("/" + bundle + "_" + language + ".properties")) {
            properties.load(new java.io.InputStreamReader(in, java.nio.charset.StandardCharsets.UTF_8));
        }
        return new TreeSet<>(properties.stringPropertyNames());
    }

    private static Object sample(Class<?> type) throws Exception {
        RecordComponent[] components = type.getRecordComponents();
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        Object[] facts = Arrays.stream(components)
                .map(c -> fact(c.getGenericType(), c.getName()))
                .toArray();
        var constructor = type.getDeclaredConstructor(types);
        constructor.setAccessible(true);
        return constructor.newInstance(facts);
    }

    private static Object fact(Type generic, String name) {
        Class<?> type = (Class<?>) generic;
        if (type == String.class) {
            return switch (name) {
                case "purpose" -> "dues";
                case "account" -> "place:tien-mat";
                default -> "amount";
            };
        } else if (type == int.class) {
            return 3;
        } else if (type == long.class) {
            return 5_000L;
        } else if (type == boolean.class) {
            return true;
        } else if (type == Vnd.class) {
            return Vnd.of(1_500_000);
        } else if (type == Percent.class) {
            return new Percent(1_250);
        } else if (type == LocalDate.class) {
            return LocalDate.of(2024, 12, 31);
        } else if (type == YearMonth.class) {
            return YearMonth.of(2024, 12);
        } else if (type == Account.class) {
            return Account.OPENING;
        } else if (type == Subject.class) {
            return new Subject("person/" + ID);
        } else if (type == Refusal.class) {
            return new BookRefusal.NoLines();
        } else if (type.isEnum()) {
            return type.getEnumConstants()[0];
        }
        for (String text : List.of("cong-doan", ID)) {
            try {
                return type.getConstructor(String.class).newInstance(text);
            } catch (ReflectiveOperationException _) {
                // the other form of id
            }
        }
        throw new IllegalArgumentException("no sample of " + type);
    }

    @Test
    @DisplayName("are there for every constant that a refusal can name")
    void everyConstantHasAWord() {
        Set<Class<?>> named = new java.util.LinkedHashSet<>();
        everyRefusal().forEach(type -> Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getType)
                .filter(Class::isEnum)
                .forEach(named::add));
        assertThat(named).isNotEmpty();
        for (Class<?> type : named) {
            for (Object constant : type.getEnumConstants()) {
                assertThat(WORDS.word((Enum<?>) constant, VIETNAMESE)).isNotBlank();
                assertThat(WORDS.word((Enum<?>) constant, Locale.ENGLISH)).isNotBlank();
            }
        }
    }
}
