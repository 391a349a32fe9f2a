package vn.unionledger.core.contribution;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.unionledger.core.contribution.EmployerFacts.FACTORY;
import static vn.unionledger.core.contribution.EmployerFacts.LAN;
import static vn.unionledger.core.contribution.EmployerFacts.TODAY;
import static vn.unionledger.core.contribution.EmployerFacts.UNIT;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.unionledger.core.Histories;
import vn.unionledger.core.act.Life;
import vn.unionledger.core.contribution.ContributionCommand.DeclarePayroll;
import vn.unionledger.core.contribution.ContributionCommand.ReckonAgain;
import vn.unionledger.core.contribution.ContributionCommand.ReverseReceipt;
import vn.unionledger.core.contribution.ContributionCommand.WithdrawRelief;
import vn.unionledger.core.contribution.ContributionEvent.ContributionReceived;
import vn.unionledger.core.contribution.ContributionEvent.ContributionReversed;
import vn.unionledger.core.contribution.ContributionEvent.PayrollDeclared;
import vn.unionledger.core.contribution.ContributionEvent.ReliefGranted;
import vn.unionledger.core.id.Some;
import vn.unionledger.core.money.Vnd;
import vn.unionledger.core.policy.Deadline;
import vn.unionledger.core.policy.Rule;

@DisplayName("Whatever is declared, granted and paid, in whatever order,")
class ContributionHistoriesTest {
    private static final long FIRST_SEED = 20_260_516;
    private static final int HISTORIES = Histories.count(10_000, 500);
    private static final int COMMANDS = 300;

    /** After every so many commands the sums of a day are looked at. */
    private static final int LOOK = 10;

    /** Every so many histories is looked at on every day: hundreds of days each. */
    private static final int DAY_BY_DAY = 10;

    private static final List<YearMonth> MONTHS = Stream.iterate(YearMonth.of(2025, 10), month -> month.plusMonths(1))
            .limit(16)
            .toList();

    private static final LocalDate FIRST = LocalDate.of(2025, 10, 1);

    @Test
    @DisplayName("what was paid and is open is what is owed and prepaid, and no month goes back without a fact")
    void anyHistory() {
        LongStream.range(FIRST_SEED, FIRST_SEED + HISTORIES).forEach(ContributionHistoriesTest::history);
    }

    private static void history(long seed) {
        Random random = new Random(seed);
        AtomicReference<ContributionRules> known = new AtomicReference<>();
        Life<Employer, ContributionCommand, ContributionEvent> life = EmployerFacts.enrolled(known::get);
        for (int i = 1; i <= COMMANDS; i++) {
            ContributionCommand command = command(random, i, life);
            if (command instanceof ReckonAgain again) {
                known.set(late(random));
                reckoned(seed, again, life, known.get());
            } else {
                life.ask(command);
            }
            if (i % LOOK == 0) {
                sums(seed, life, FIRST.plusDays(random.nextInt(640)));
            }
        }
        if (seed % DAY_BY_DAY == 0) {
            days(seed, life);
        }
        assertThat(life.refused()).as("seed %d goes on", seed).isLessThan(COMMANDS * 4 / 5);
    }

    /** What a late decision changes is seen before and no more after; payrolls and payments stay, a second time there is nothing. */
    private static void reckoned(
            long seed,
            ReckonAgain again,
            Life<Employer, ContributionCommand, ContributionEvent> life,
            ContributionRules rules) {
        Employer.Enrolled before = life.state().enrolled().orElseThrow();
        Function<YearMonth, Optional<Terms>> terms =
                month -> again.months().contains(month) ? rules.terms(month) : Optional.empty();
        Account supposed = before.by(terms).on(TODAY);
        List<ContributionEvent> facts = life.ask(again);
        Employer.Enrolled after = life.state().enrolled().orElseThrow();
        assertThat(after.on(TODAY)).as("seed %d: as supposed", seed).isEqualTo(supposed);
        assertThat(MonthShift.between(after.on(TODAY), after.by(terms).on(TODAY)))
                .as("seed %d: nothing is left", seed)
                .isEmpty();
        assertThat(after.payments()).as("seed %d", seed).isEqualTo(before.payments());
        after.months().forEach((month, declared) -> assertThat(declared.payroll())
                .as("seed %d: %s", seed, month)
                .isEqualTo(requireNonNull(before.months().get(month)).payroll()));
        assertThat(facts.isEmpty())
                .as("seed %d: a fact only where something is due otherwise", seed)
                .isEqualTo(sameDue(before, before.by(terms)));
        assertThat(life.ask(again)).as("seed %d: a second time", seed).isEmpty();
    }

    /** What a relief takes away may be due otherwise without another amount being asked for. */
    private static boolean sameDue(Employer.Enrolled one, Employer.Enrolled other) {
        return one.months().keySet().stream().allMatch(month -> due(one, month).equals(due(other, month)));
    }

    private static List<Object> due(Employer.Enrolled employer, YearMonth month) {
        PayrollDeclared declared = requireNonNull(employer.months().get(month));
        return List.of(declared.due(), declared.dueOn(), String.valueOf(declared.unpaidAfter()));
    }

    private static ContributionRules late(Random random) {
        Rule.ContributionTerms terms = new Rule.ContributionTerms(
                100 + random.nextInt(200),
                random.nextBoolean() ? Deadline.END_OF_MONTH : Deadline.END_OF_NEXT_MONTH,
                true,
                random.nextBoolean() ? 60 : null,
                2_000,
                6,
                12);
        return EmployerFacts.rules(terms, YearMonth.of(2025, 10).plusMonths(random.nextInt(18)));
    }

    /** Against sums made without the reckoning. */
    private static void sums(long seed, Life<Employer, ContributionCommand, ContributionEvent> life, LocalDate day) {
        Account account = EmployerFacts.on(life, day);
        long received = life.facts(ContributionReceived.class).stream()
                        .filter(e -> !e.on().isAfter(day))
                        .mapToLong(e -> e.amount().dong())
                        .sum()
                - life.facts(ContributionReversed.class).stream()
                        .filter(e -> !e.on().isAfter(day))
                        .mapToLong(e -> e.amount().dong())
                        .sum();
        assertThat(account.paid().dong()).as("seed %d: paid on %s", seed, day).isEqualTo(received);
        assertThat(account.paid().plus(account.open()))
                .as("seed %d: paid + open on %s", seed, day)
                .isEqualTo(account.owed().plus(account.prepaid()));
        for (Receivable month : account.months()) {
            assertThat(month.open().isNegative()).as("seed %d: %s", seed, month).isFalse();
            assertThat(month.paid().isNegative()).as("seed %d: %s", seed, month).isFalse();
            assertThat(month.owed()).as("seed %d: %s", seed, month).isLessThanOrEqualTo(month.declared());
            if (month.state() == ReceivableState.PAID) {
                assertThat(month.open()).as("seed %d: %s", seed, month).isEqualTo(Vnd.ZERO);
            }
        }
        boolean takesMore = account.months().stream()
                .anyMatch(month -> month.open().isPositive() && month.reliefs().isEmpty());
        assertThat(takesMore && account.prepaid().isPositive())
                .as("seed %d: carried while a month is open, %s", seed, account)
                .isFalse();
    }

    /** With nothing happening, a month only goes on: due, late, unpaid; from a suspension it becomes late. */
    private static void days(long seed, Life<Employer, ContributionCommand, ContributionEvent> life) {
        List<LocalDate> eventful = life.facts().stream()
                .map(fact -> switch (fact) {
                    case ContributionReceived e -> e.on();
                    case ContributionReversed e -> e.on();
                    case ReliefGranted e -> e.relief().decidedOn();
                    case ContributionEvent.ReliefWithdrawn e -> e.on();
                    default -> FIRST;
                })
                .toList();
        Map<YearMonth, ReceivableState> before = new HashMap<>();
        for (LocalDate day = FIRST; day.isBefore(FIRST.plusDays(640)); day = day.plusDays(1)) {
            for (Receivable month : EmployerFacts.on(life, day).months()) {
                ReceivableState was = before.put(month.month(), month.state());
                if (was != null && was != month.state() && !eventful.contains(day)) {
                    boolean onward =
                            switch (was) {
                                case DUE -> month.state() == ReceivableState.LATE;
                                case LATE -> month.state() == ReceivableState.UNPAID;
                                case SUSPENDED -> month.state() == ReceivableState.LATE;
                                case UNPAID, STOPPED, WAIVED, PAID -> false;
                            };
                    assertThat(onward)
                            .as("seed %d: %s from %s to %s on %s", seed, month.month(), was, month.state(), day)
                            .isTrue();
                }
            }
        }
    }

    private static ContributionCommand command(
            Random random, int number, Life<Employer, ContributionCommand, ContributionEvent> life) {
        YearMonth month = MONTHS.get(random.nextInt(MONTHS.size()));
        LocalDate day = FIRST.plusDays(random.nextInt(600));
        return switch (random.nextInt(13)) {
            case 0, 1, 2, 3, 4 ->
                new DeclarePayroll(
                        UNIT,
                        FACTORY,
                        month,
                        Vnd.of(random.nextLong(900_000_000)),
                        random.nextInt(5) == 0 ? 40 : null,
                        45,
                        LAN,
                        false,
                        TODAY);
            case 5, 6, 7, 8 -> EmployerFacts.paid(number, 1 + random.nextLong(30_000_000), day);
            case 9 ->
                new ReverseReceipt(
                        UNIT,
                        FACTORY,
                        Some.voucher(1 + random.nextInt(number)),
                        FIRST.plusDays(600 + random.nextInt(30)));
            case 10 ->
                new WithdrawRelief(UNIT, FACTORY, decision(random, life), "19/QĐ-LĐLĐ", LAN, TODAY.minusDays(200));
            case 11 -> new ReckonAgain(UNIT, FACTORY, Set.of(month, month.plusMonths(1)), LAN, TODAY);
            default -> EmployerFacts.grant(relief(random, month, day));
        };
    }

    private static String decision(Random random, Life<Employer, ContributionCommand, ContributionEvent> life) {
        List<ReliefGranted> granted = life.facts(ReliefGranted.class);
        return granted.isEmpty()
                ? "?"
                : granted.get(random.nextInt(granted.size())).relief().decision();
    }

    private static Relief relief(Random random, YearMonth from, LocalDate decidedOn) {
        YearMonth until = from.plusMonths(random.nextInt(4));
        return switch (random.nextInt(3)) {
            case 0 -> EmployerFacts.waiver(from, until, decidedOn);
            case 1 -> EmployerFacts.reduction(from, until, 1 + random.nextInt(2_000), decidedOn);
            default ->
                EmployerFacts.suspension(
                        from,
                        until,
                        random.nextBoolean() ? null : until.plusMonths(5).atEndOfMonth(),
                        decidedOn);
        };
    }
}
