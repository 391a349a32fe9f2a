package vn.unionledger.core.remittance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.unionledger.core.book.UpperCharge;
import vn.unionledger.core.id.FundCode;
import vn.unionledger.core.id.PolicyId;
import vn.unionledger.core.id.Some;
import vn.unionledger.core.id.UnitId;
import vn.unionledger.core.money.Vnd;
import vn.unionledger.core.policy.Certainty;
import vn.unionledger.core.policy.IncomeKind;
import vn.unionledger.core.policy.Policy;
import vn.unionledger.core.policy.Rule.Distribution;
import vn.unionledger.core.policy.Scope;
import vn.unionledger.core.remittance.Reckoning.Owed;
import vn.unionledger.core.remittance.RemittanceCommand.Reckon;
import vn.unionledger.core.remittance.RemittanceCommand.ReverseReckoning;

@DisplayName("Whatever comes in, is taken back, reckoned, booked by hand or recalculated, in whatever order,")
class ReckoningOrderTest {
    private static final UnitId UNIT = new UnitId("stnmt-tra-vinh");
    private static final FundCode FUND = new FundCode("kinh-phi");
    private static final LocalDate DAY = LocalDate.of(2023, 12, 31);
    private static final YearMonth SEPTEMBER = YearMonth.of(2023, 9);
    private static final Policy FORTY = dues("doan-phi-2022", 6_000, LocalDate.of(2022, 1, 1));
    private static final Policy LATE = dues("doan-phi-2023", 7_000, LocalDate.of(2023, 10, 16));
    private static final Policy CONTRIBUTION = policy(
            "kinh-phi-2022", Distribution.keeping(IncomeKind.EMPLOYER_CONTRIBUTION, 7_500), LocalDate.of(2022, 1, 1));
    private static final List<IncomeKind> INCOMES = List.of(IncomeKind.DUES_STANDARD, IncomeKind.EMPLOYER_CONTRIBUTION);

    private final Map<IncomeKind, SortedMap<YearMonth, Vnd>> incomes = new EnumMap<>(IncomeKind.class);
    private final List<UpperCharge> charges = new ArrayList<>();
    private Remittance remittance = Remittance.NONE;
    private long booked;
    private int vouchers;

    @Test
    @DisplayName(
            "900.000 of September that are taken back in November leave nothing owed, the late decision accepted before or after")
    void september() {
        for (boolean acceptedFirst : List.of(true, false)) {
            ReckoningOrderTest fund = new ReckoningOrderTest();
            fund.came(IncomeKind.DUES_STANDARD, SEPTEMBER, 900_000);
            fund.reckon(IncomeKind.DUES_STANDARD, SEPTEMBER);
            assertThat(fund.booked).isEqualTo(360_000);
            if (acceptedFirst) {
                fund.accept(SEPTEMBER);
                assertThat(fund.booked).isEqualTo(270_000);
            }
            fund.came(IncomeKind.DUES_STANDARD, SEPTEMBER, -900_000);
            if (!acceptedFirst) {
                fund.accept(SEPTEMBER);
                assertThat(fund.booked).as("nothing to recalculate").isEqualTo(360_000);
            }
            assertThat(fund.reckoning().closing(YearMonth.of(2023, 11)))
                    .as("closing November books it, with November where they have one share by now")
                    .extracting(Owed::month)
                    .containsExactly(acceptedFirst ? YearMonth.of(2023, 11) : SEPTEMBER);
            fund.reckon(IncomeKind.DUES_STANDARD, SEPTEMBER);
            assertThat(fund.booked).isZero();
        }
    }

    @Test
    @DisplayName("what is owed in the end is the share of what came in, and nothing is owed twice")
    void anyOrder() {
        for (long seed = 0; seed < 300; seed++) {
            ReckoningOrderTest fund = new ReckoningOrderTest();
            Random random = new Random(seed);
            for (int i = 0; i < 40; i++) {
                fund.step(random);
            }
            for (int month = 1; month <= 12; month++) {
                fund.accept(YearMonth.of(2023, month));
            }
            for (IncomeKind income : INCOMES) {
                for (int month = 1; month <= 12; month++) {
                    fund.reckon(income, YearMonth.of(2023, month));
                }
            }
            assertThat(fund.booked)
                    .as("seed %d", seed)
                    .isEqualTo(fund.year(IncomeKind.DUES_STANDARD) * 3 / 10
                            + fund.year(IncomeKind.EMPLOYER_CONTRIBUTION) / 4);
            for (int month = 1; month <= 12; month++) {
                assertThat(fund.reckoning().closing(YearMonth.of(2023, month)))
                        .as("seed %d: reckoned twice is reckoned once", seed)
                        .isEmpty();
            }
        }
    }

    @Test
    @DisplayName("what is booked by hand counts: the difference is put forward, of dues first")
    void byHand() {
        came(IncomeKind.DUES_STANDARD, SEPTEMBER, 1_000_000);
        came(IncomeKind.EMPLOYER_CONTRIBUTION, SEPTEMBER, 2_000_000);
        byHand(SEPTEMBER, 450_000);
        assertThat(reckoning().closing(SEPTEMBER))
                .extracting(owed -> owed.income() + " " + owed.amount())
                .containsExactly("EMPLOYER_CONTRIBUTION " + Vnd.of(450_000));
        byHand(SEPTEMBER, 451_000);
        assertThat(reckoning().closing(SEPTEMBER))
                .as("too much was booked")
                .extracting(owed -> owed.income() + " " + owed.amount())
                .containsExactly("DUES_STANDARD " + Vnd.of(-1_000));
    }

    private void step(Random random) {
        YearMonth month = YearMonth.of(2023, 1 + random.nextInt(12));
        IncomeKind income = INCOMES.get(random.nextInt(INCOMES.size()));
        switch (random.nextInt(8)) {
            case 0, 1, 2 -> came(income, month, 1 + random.nextInt(10_000_000));
            case 3 -> came(income, month, -base(income, month).dong() / (1 + random.nextInt(3)));
            case 4, 5 -> reckon(income, month);
            case 6 -> accept(month);
            default -> {
                if (random.nextInt(3) == 0 && !remittance.reckoned(FUND, income).isEmpty()) {
                    takeBack(random.nextInt(vouchers + 1));
                } else if (!remittance.hasReckoned(FUND, month)) {
                    byHand(month, random.nextInt(4_000_000));
                }
            }
        }
    }

    private void came(IncomeKind income, YearMonth month, long dong) {
        incomes.computeIfAbsent(income, _ -> new TreeMap<>()).merge(month, Vnd.of(dong), Vnd::plus);
    }

    private void byHand(YearMonth month, long dong) {
        charges.add(new UpperCharge(Some.voucher(++vouchers), FUND, month, null, Vnd.of(dong)));
        booked += dong;
    }

    /** Books the difference of the late decision, once a month, if there is one. */
    private void accept(YearMonth month) {
        Vnd base = base(IncomeKind.DUES_STANDARD, month);
        long difference = upper(LATE, base) - upper(FORTY, base);
        boolean accepted = charges.stream()
                .anyMatch(one -> one.policy() != null && one.month().equals(month));
        if (LATE.isLateFor(month) && difference != 0 && !accepted) {
            charges.add(new UpperCharge(Some.voucher(++vouchers), FUND, month, LATE.policy(), Vnd.of(difference)));
            booked += difference;
        }
    }

    private static long upper(Policy policy, Vnd base) {
        return ((Distribution) policy.rule()).upperOf(base).dong();
    }

    private void reckon(IncomeKind income, YearMonth month) {
        Owed owed = reckoning().owed(income, month).orElseThrow();
        if (!owed.amount().isZero()) {
            happen(new Reckon(
                    UNIT,
                    FUND,
                    income,
                    month,
                    owed.policy(),
                    owed.rule(),
                    owed.bases(),
                    owed.apart(),
                    owed.amount(),
                    Some.voucher(++vouchers),
                    DAY));
            booked += owed.amount().dong();
            assertThat(reckoning().owed(income, month).orElseThrow().amount()).isEqualTo(Vnd.ZERO);
        }
    }

    private void takeBack(int voucher) {
        Remittance.Step step = remittance.reckonings().get(Some.voucher(voucher));
        if (step != null) {
            happen(new ReverseReckoning(UNIT, Some.voucher(voucher), DAY));
            booked -= step.amount().dong();
        }
    }

    private void happen(RemittanceCommand command) {
        for (RemittanceEvent event : remittance.decide(command)) {
            remittance = remittance.evolve(event);
        }
    }

    private Vnd base(IncomeKind income, YearMonth month) {
        SortedMap<YearMonth, Vnd> months = incomes.get(income);
        return months == null ? Vnd.ZERO : months.getOrDefault(month, Vnd.ZERO);
    }

    private long year(IncomeKind income) {
        SortedMap<YearMonth, Vnd> months = incomes.get(income);
        return months == null ? 0 : Vnd.sum(months.values()).dong();
    }

    private Reckoning reckoning() {
        return new Reckoning(FUND, remittance, incomes, charges, new Reckoning.Rules() {
            @Override
            public Optional<Policy> find(PolicyId policy) {
                return List.of(FORTY, LATE, CONTRIBUTION).stream()
                        .filter(one -> one.policy().equals(policy))
                        .findFirst();
            }

            @Override
            public Optional<Policy> knownThen(IncomeKind income, YearMonth month) {
                return switch (income) {
                    case DUES_STANDARD -> Optional.of(LATE.isLateFor(month) ? FORTY : LATE);
                    case EMPLOYER_CONTRIBUTION -> Optional.of(CONTRIBUTION);
                    default -> Optional.empty();
                };
            }
        });
    }

    private static Policy dues(String id, int kept, LocalDate knownFrom) {
        return policy(id, Distribution.keeping(IncomeKind.DUES_STANDARD, kept), knownFrom);
    }

    private static Policy policy(String id, Distribution rule, LocalDate knownFrom) {
        LocalDate from = knownFrom.withDayOfYear(1);
        @Nullable LocalDate until = null;
        return new Policy(
                new PolicyId(id),
                null,
                rule,
                Scope.EVERYONE,
                from,
                until,
                "QĐ",
                knownFrom,
                knownFrom,
                Certainty.CONFIRMED,
                "Công báo",
                null,
                null);
    }
}
