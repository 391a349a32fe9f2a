package vn.unionledger.core.voucher;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.unionledger.core.book.BookFacts.BANK;
import static vn.unionledger.core.book.BookFacts.CASH;
import static vn.unionledger.core.book.BookFacts.LAN;
import static vn.unionledger.core.book.BookFacts.ORDINARY;
import static vn.unionledger.core.book.BookFacts.REGISTRY;
import static vn.unionledger.core.book.BookFacts.UNIT;
import static vn.unionledger.core.organisation.UnitFacts.HOA;
import static vn.unionledger.core.organisation.UnitFacts.MINH;
import static vn.unionledger.core.voucher.UnionOffice.TODAY;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.unionledger.core.book.Account;
import vn.unionledger.core.book.BookEvent.VoucherPosted;
import vn.unionledger.core.book.Item;
import vn.unionledger.core.book.Line;
import vn.unionledger.core.book.Paper;
import vn.unionledger.core.book.Part;
import vn.unionledger.core.book.Postings;
import vn.unionledger.core.book.Purpose;
import vn.unionledger.core.book.VoucherContent;
import vn.unionledger.core.dues.DuesCommand.AssessMonth;
import vn.unionledger.core.dues.DuesCommand.ReassessMonth;
import vn.unionledger.core.dues.DuesEvent.Applied;
import vn.unionledger.core.dues.DuesEvent.CollectionReversed;
import vn.unionledger.core.dues.DuesEvent.DuesCollected;
import vn.unionledger.core.dues.DuesEvent.DuesRefunded;
import vn.unionledger.core.dues.DuesEvent.MonthAssessed;
import vn.unionledger.core.dues.DuesEvent.MonthReassessed;
import vn.unionledger.core.dues.DuesRefusal.LinesDiffer;
import vn.unionledger.core.dues.DuesRefusal.NotOnList;
import vn.unionledger.core.dues.DuesRefusal.NotPaidAhead;
import vn.unionledger.core.dues.DuesRefusal.RefundedSince;
import vn.unionledger.core.dues.DuesRefusal.SplitDiffers;
import vn.unionledger.core.dues.DuesRoll;
import vn.unionledger.core.dues.RollLine;
import vn.unionledger.core.id.PersonId;
import vn.unionledger.core.id.PolicyId;
import vn.unionledger.core.id.SectionCode;
import vn.unionledger.core.id.Some;
import vn.unionledger.core.id.UnitId;
import vn.unionledger.core.id.VoucherId;
import vn.unionledger.core.member.MemberCommand.AdmitMembers;
import vn.unionledger.core.member.MemberEvent.Admission;
import vn.unionledger.core.member.MemberRefusal.NobodyOfThatId;
import vn.unionledger.core.money.Vnd;
import vn.unionledger.core.organisation.Power;
import vn.unionledger.core.organisation.SectionKind;
import vn.unionledger.core.organisation.UnitCommand.FormSection;
import vn.unionledger.core.organisation.UnitRefusal.NoSuchSection;
import vn.unionledger.core.organisation.UnitRefusal.NotInOffice;
import vn.unionledger.core.policy.Certainty;
import vn.unionledger.core.policy.DuesBase;
import vn.unionledger.core.policy.PayerGroup;
import vn.unionledger.core.policy.Policy;
import vn.unionledger.core.policy.PolicyCommand.RecordPolicy;
import vn.unionledger.core.policy.Rule.DuesRate;
import vn.unionledger.core.policy.RuleKind;
import vn.unionledger.core.policy.Scope;
import vn.unionledger.core.privacy.PersonCommand.RegisterPeople;
import vn.unionledger.core.privacy.PersonEvent.Registered;
import vn.unionledger.core.privacy.Sealed;
import vn.unionledger.core.privacy.Subject;
import vn.unionledger.core.voucher.VoucherCommand.DuesPayment;
import vn.unionledger.core.voucher.VoucherCommand.SubmitDuesRefund;
import vn.unionledger.core.voucher.VoucherCommand.SubmitDuesRoll;
import vn.unionledger.core.voucher.VoucherCommand.SubmitVoucher;
import vn.unionledger.rules.ShippedRules;

@DisplayName("A roll of dues")
class DuesRollTest {
    private static final PersonId BINH = Some.person(101);
    private static final PersonId CHI = Some.person(102);
    private static final YearMonth MAY = YearMonth.of(2024, 5);
    private static final LocalDate JUNE_5 = LocalDate.of(2024, 6, 5);
    private static final LocalDate DECIDED = LocalDate.of(2024, 6, 10);
    private static final LocalDate NEW_YEAR = LocalDate.of(2024, 1, 1);

    private static final Set<RuleKind> RATES = EnumSet.of(RuleKind.DUES_RATE, RuleKind.BASE_SALARY);

    private final UnionOffice office = UnionOffice.open();

    @BeforeEach
    void members() {
        ShippedRules.all().stream()
                .filter(policy -> RATES.contains(policy.rule().kind())
                        && policy.effectiveFrom().isBefore(NEW_YEAR))
                .forEach(policy -> office.send(new RecordPolicy(policy, null, null, TODAY)));
        office.send(
                new FormSection(UNIT, REGISTRY, "Văn phòng đăng ký", SectionKind.SECTION, null, NEW_YEAR, HOA, TODAY));
        office.send(new RegisterPeople(
                UNIT, Some.roll(1), List.of(new Registered(BINH, name(BINH)), new Registered(CHI, name(CHI)))));
        office.send(admit(admission(BINH, 10_000_000), admission(CHI, 6_000_000)));
    }

    @Test
    @DisplayName("is one voucher with its lines, and settles in the same append what its members owe")
    void posted() {
        List<Object> assessed = office.send(new AssessMonth(UNIT, MAY, null, LAN, TODAY));
        assertThat(assessed).singleElement().isInstanceOf(MonthAssessed.class);
        assertThat(office.acting().said().answer()).isEqualTo("2");
        assertThat(office.acting().said().read())
                .containsKeys("unit/" + UNIT, "members/" + UNIT, "policy/dues-rate", "policy/base-salary");
        VoucherId id = collect(pays(BINH, 100_000), pays(CHI, 70_000));
        List<Object> facts = office.post(id);
        VoucherContent content = first(facts, VoucherPosted.class).content();
        assertThat(content.lines())
                .containsExactly(
                        Line.debit(ORDINARY, new Account("place:agribank"), Vnd.of(170_000), null),
                        Line.credit(ORDINARY, Account.income(Item.DUES), Vnd.of(170_000), REGISTRY));
        DuesCollected collected = first(facts, DuesCollected.class);
        assertThat(collected.voucher()).isEqualTo(id);
        assertThat(collected.lines().getFirst().applied()).containsExactly(new Applied(MAY, Vnd.of(100_000)));
        assertThat(collected.lines().getLast().applied()).containsExactly(new Applied(MAY, Vnd.of(60_000)));
        assertThat(collected.lines().getLast().prepaid()).isEqualTo(Vnd.of(10_000));
    }

    @Test
    @DisplayName("is split where the unit's resolution asks for more than the standard rate")
    void split() {
        office.send(new RecordPolicy(
                policy("nghi-quyet", UNIT, PayerGroup.NON_STATE, 150, NEW_YEAR, NEW_YEAR, null), UNIT, LAN, TODAY));
        office.send(new RegisterPeople(
                UNIT, Some.roll(2), List.of(new Registered(Some.person(103), name(Some.person(103))))));
        office.send(new AdmitMembers(
                UNIT,
                NEW_YEAR,
                List.of(new Admission(Some.person(103), null, PayerGroup.NON_STATE, Vnd.of(10_000_000))),
                Some.roll(2),
                null,
                LAN,
                TODAY));
        office.send(new AssessMonth(UNIT, MAY, null, LAN, TODAY));
        List<Object> facts = office.post(collect(pays(BINH, 100_000), pays(Some.person(103), 150_000)));
        assertThat(first(facts, VoucherPosted.class).content().lines())
                .containsExactly(
                        Line.debit(ORDINARY, new Account("place:agribank"), Vnd.of(250_000), null),
                        Line.credit(ORDINARY, Account.income(Item.DUES), Vnd.of(100_000), REGISTRY),
                        Line.credit(ORDINARY, Account.income(Item.DUES), Vnd.of(100_000), null),
                        Line.credit(ORDINARY, Account.income(Item.DUES_EXCESS), Vnd.of(50_000), null));
    }

    @Test
    @DisplayName(
            "stays as it is when a rate is decided late: the difference is recorded, and given back by a voucher of"
                    + " its own")
    void late() {
        office.send(new AssessMonth(UNIT, MAY, null, LAN, JUNE_5));
        VoucherId roll = collect(pays(BINH, 100_000));
        office.post(roll);
        office.send(new RecordPolicy(
                policy(
                        "nua-phan-tram",
                        null,
                        PayerGroup.PUBLIC_SERVICE,
                        50,
                        MAY.atDay(1),
                        DECIDED,
                        "muc-dong-nhom-1-2013"),
                null,
                null,
                TODAY));
        MonthReassessed again =
                first(office.send(new ReassessMonth(UNIT, MAY, null, LAN, TODAY)), MonthReassessed.class);
        assertThat(again.lines()).hasSize(2);
        assertThat(again.lines().getFirst().prepaid()).isEqualTo(Vnd.of(50_000));
        assertThat(office.acting().refusal(refund(pays(BINH, 50_001))))
                .isEqualTo(new NotPaidAhead(1, BINH, Vnd.of(50_000), Vnd.of(50_001)));
        VoucherId id = office.next();
        office.send(refund(id, pays(BINH, 50_000)));
        office.approve(id);
        List<Object> facts = office.post(id);
        VoucherContent content = first(facts, VoucherPosted.class).content();
        assertThat(content.occurredOn()).isEqualTo(TODAY);
        assertThat(content.concernsOn()).isEqualTo(MAY.atEndOfMonth());
        assertThat(content.on(Account.Kind.PLACE)).isEqualTo(Vnd.of(-50_000));
        assertThat(content.on(Account.Kind.INCOME)).isEqualTo(Vnd.of(50_000));
        assertThat(first(facts, DuesRefunded.class).lines().getFirst().prepaid())
                .isEqualTo(Vnd.of(-50_000));

        VoucherId back = office.submitReversal(roll, TODAY);
        office.approve(back);
        assertThat(office.acting().refusal(UnionOffice.posting(back))).isEqualTo(new RefundedSince(BINH, roll));
        VoucherId refundBack = office.submitReversal(id, TODAY);
        office.approve(refundBack);
        office.post(refundBack);
        assertThat(first(office.post(back), CollectionReversed.class)
                        .lines()
                        .getFirst()
                        .amount())
                .isEqualTo(Vnd.of(-100_000));
    }

    @Test
    @DisplayName("is put right by another one in its place, split as though it had never been")
    void corrected() {
        office.send(new AssessMonth(UNIT, MAY, null, LAN, TODAY));
        VoucherId wrong = collect(pays(BINH, 70_000), pays(CHI, 60_000));
        office.post(wrong);
        DuesRoll roll = new DuesRoll(List.of(
                new RollLine(BINH, REGISTRY, Vnd.of(100_000), Vnd.ZERO),
                new RollLine(CHI, REGISTRY, Vnd.of(60_000), Vnd.ZERO)));
        VoucherId right = office.submitCorrection(wrong, Postings.dues(Paper.of(TODAY), ORDINARY, BANK, MAY, roll));
        office.approve(right);
        List<Object> facts = office.post(right);
        assertThat(facts).filteredOn(CollectionReversed.class::isInstance).hasSize(1);
        DuesCollected collected = first(facts, DuesCollected.class);
        assertThat(collected.lines().getFirst().applied()).containsExactly(new Applied(MAY, Vnd.of(100_000)));
    }

    @Test
    @DisplayName("names members of the unit only, and carries the lines of its voucher")
    void refused() {
        assertThat(office.acting().refusal(roll(office.next(), pays(BINH, 1), pays(Some.person(9), 1))))
                .isEqualTo(new NotOnList(2, Some.person(9)));
        DuesRoll two = new DuesRoll(List.of(new RollLine(BINH, null, Vnd.of(2), Vnd.ZERO)));
        DuesRoll three = new DuesRoll(List.of(new RollLine(BINH, null, Vnd.of(3), Vnd.ZERO)));
        VoucherContent content = Postings.dues(Paper.of(TODAY), ORDINARY, CASH, MAY, two);
        VoucherContent other = new VoucherContent(
                content.kind(), TODAY, TODAY, null, content.lines(), new Purpose.Dues(MAY, three), null, null, false);
        assertThat(office.acting().refusal(new SubmitVoucher(UNIT, office.next(), other, LAN, TODAY)))
                .isEqualTo(new LinesDiffer(UNIT));
        DuesRoll split = new DuesRoll(List.of(new RollLine(BINH, null, Vnd.of(3), Vnd.of(1))));
        assertThat(office.acting()
                        .refusal(new SubmitVoucher(
                                UNIT,
                                office.next(),
                                Postings.dues(Paper.of(TODAY), ORDINARY, CASH, MAY, split),
                                LAN,
                                TODAY)))
                .isEqualTo(new SplitDiffers(1, BINH, Vnd.of(1), Vnd.ZERO));
    }

    @Test
    @DisplayName("rests on a list the accountant keeps, of people the unit registered, in sections it has")
    void list() {
        assertThat(office.acting().refusal(new AssessMonth(UNIT, MAY, null, MINH, TODAY)))
                .isEqualTo(new NotInOffice(UNIT, MINH, Power.KEEP_BOOK, TODAY));
        assertThat(office.acting().refusal(admit(admission(Some.person(9), 1))))
                .isEqualTo(new NobodyOfThatId(1, Some.person(9)));
        assertThat(office.acting()
                        .refusal(new AdmitMembers(
                                UNIT, NEW_YEAR, List.of(admission(Some.person(9), 1)), null, null, LAN, TODAY)))
                .isEqualTo(new NobodyOfThatId(1, Some.person(9)));
        assertThat(office.acting()
                        .refusal(admit(new Admission(BINH, new SectionCode("khong-co"), PayerGroup.NON_STATE, null))))
                .isEqualTo(new NoSuchSection(UNIT, new SectionCode("khong-co")));
    }

    @Test
    @DisplayName("is covered whole by its approval: another amount of a member is another fingerprint")
    void fingerprint() {
        assertThat(Stream.of(
                                roll(BINH, 100, 0),
                                roll(BINH, 101, 0),
                                roll(BINH, 100, 1),
                                roll(CHI, 100, 0),
                                Postings.dues(
                                        Paper.of(TODAY), ORDINARY, CASH, MAY, List.of(new Part(null, Vnd.of(100)))))
                        .map(VoucherContent::fingerprint))
                .doesNotHaveDuplicates();
    }

    private static VoucherContent roll(PersonId member, long amount, long excess) {
        VoucherContent content = Postings.dues(
                Paper.of(TODAY),
                ORDINARY,
                CASH,
                MAY,
                new DuesRoll(List.of(new RollLine(member, null, Vnd.of(amount), Vnd.of(excess)))));
        return new VoucherContent(content.kind(), TODAY, TODAY, null, List.of(), content.purpose(), null, null, false);
    }

    private VoucherId collect(DuesPayment... payments) {
        VoucherId id = office.next();
        office.send(roll(id, payments));
        office.approve(id);
        return id;
    }

    private static SubmitDuesRoll roll(VoucherId id, DuesPayment... payments) {
        return new SubmitDuesRoll(UNIT, id, ORDINARY, BANK, MAY, List.of(payments), Paper.of(TODAY), LAN, TODAY);
    }

    private SubmitDuesRefund refund(DuesPayment... payments) {
        return refund(office.next(), payments);
    }

    private static SubmitDuesRefund refund(VoucherId id, DuesPayment... payments) {
        return new SubmitDuesRefund(UNIT, id, ORDINARY, CASH, MAY, List.of(payments), Paper.of(TODAY), LAN, TODAY);
    }

    private static DuesPayment pays(PersonId member, long amount) {
        return new DuesPayment(member, Vnd.of(amount));
    }

    private static AdmitMembers admit(Admission... people) {
        return new AdmitMembers(UNIT, NEW_YEAR, List.of(people), Some.roll(1), null, LAN, TODAY);
    }

    private static Admission admission(PersonId person, long pay) {
        return new Admission(person, REGISTRY, PayerGroup.PUBLIC_SERVICE, Vnd.of(pay));
    }

    private static Sealed<Sealed.Name> name(PersonId person) {
        return new Sealed<>(Subject.of(person), "k1", RegisterPeople.NAME, "c2VhbGVk");
    }

    private static Policy policy(
            String id,
            @Nullable UnitId unit,
            PayerGroup group,
            int rate,
            LocalDate from,
            LocalDate known,
            @Nullable String replaces) {
        return new Policy(
                new PolicyId(id),
                unit,
                new DuesRate(group, DuesBase.INSURED_PAY, rate, null, null),
                Scope.EVERYONE,
                from,
                null,
                "03/NQ-CĐCS",
                known,
                known,
                Certainty.CONFIRMED,
                "Công báo",
                null,
                replaces == null ? null : new PolicyId(replaces));
    }

    private static <F> F first(List<Object> facts, Class<F> kind) {
        return facts.stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .findFirst()
                .orElseThrow();
    }
}
