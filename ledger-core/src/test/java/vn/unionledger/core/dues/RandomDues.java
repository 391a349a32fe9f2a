package vn.unionledger.core.dues;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.unionledger.core.dues.DuesCommand.AssessMonth;
import vn.unionledger.core.dues.DuesCommand.Collect;
import vn.unionledger.core.dues.DuesCommand.ReassessMonth;
import vn.unionledger.core.dues.DuesCommand.Refund;
import vn.unionledger.core.dues.DuesCommand.ReverseCollection;
import vn.unionledger.core.dues.DuesCommand.ReverseRefund;
import vn.unionledger.core.id.PersonId;
import vn.unionledger.core.id.PolicyId;
import vn.unionledger.core.id.SectionCode;
import vn.unionledger.core.id.Some;
import vn.unionledger.core.id.UnitId;
import vn.unionledger.core.id.VoucherId;
import vn.unionledger.core.member.ExemptReason;
import vn.unionledger.core.member.LeaveReason;
import vn.unionledger.core.member.MemberCommand;
import vn.unionledger.core.member.MemberCommand.AdmitMembers;
import vn.unionledger.core.member.MemberCommand.CorrectStay;
import vn.unionledger.core.member.MemberCommand.ExemptMember;
import vn.unionledger.core.member.MemberCommand.LetLeave;
import vn.unionledger.core.member.MemberCommand.MoveMembers;
import vn.unionledger.core.member.MemberCommand.SetPay;
import vn.unionledger.core.member.MemberCommand.SetPayerGroup;
import vn.unionledger.core.member.MemberCommand.WithdrawExemption;
import vn.unionledger.core.member.MemberEvent;
import vn.unionledger.core.member.MemberEvent.Admission;
import vn.unionledger.core.member.MemberEvent.Pay;
import vn.unionledger.core.member.Members;
import vn.unionledger.core.money.Vnd;
import vn.unionledger.core.policy.Certainty;
import vn.unionledger.core.policy.DuesBase;
import vn.unionledger.core.policy.PayerGroup;
import vn.unionledger.core.policy.Policy;
import vn.unionledger.core.policy.Rule.DuesRate;
import vn.unionledger.core.policy.Rulebook;
import vn.unionledger.core.refusal.RefusedException;

/**
 * A union of thirty members over two years of days in which rates fall, a resolution asks for more, pay changes, people come, go
 * and are exempt, some of it recorded late, and money comes in rolls of any size.
 */
final class RandomDues {
    private static final LocalDate FIRST = LocalDate.of(2024, 6, 1);
    private static final int PEOPLE = 30;
    private static final List<PayerGroup> GROUPS = List.of(
            PayerGroup.PUBLIC_SERVICE, PayerGroup.STATE_ENTERPRISE, PayerGroup.NON_STATE, PayerGroup.FIXED_AMOUNT);
    private static final Rulebook RULES = DuesFacts.SHIPPED.with(DuesFacts.RESOLUTION);

    private final Random random;
    private final List<DuesEvent> facts = new ArrayList<>();
    private final List<Posted> posted = new ArrayList<>();
    private Rulebook rulebook = RULES;
    private LocalDate today = FIRST;
    private Members members = Members.NOBODY;
    private DuesBook book = DuesBook.EMPTY;
    private int vouchers;

    RandomDues(Random random) {
        this.random = random;
    }

    private record Posted(VoucherId voucher, YearMonth month, DuesRoll roll, boolean refund) {}

    /** Tries something. @return the facts about dues it led to: none if it was refused or about something else */
    List<DuesEvent> step() {
        today = today.plusDays(random.nextInt(5));
        try {
            return switch (random.nextInt(12)) {
                case 0, 1 -> ask(command());
                case 2, 3, 4 ->
                    happen(book.decide(
                            new AssessMonth(unit(), month(), section(), DuesFacts.LAN, today), members, rules(month)));
                case 5 ->
                    happen(book.decide(
                            new ReassessMonth(unit(), month(), null, DuesFacts.LAN, today), members, rules(month)));
                case 6, 7, 8, 9 -> post(false);
                case 10 -> post(true);
                default -> takeBack();
            };
        } catch (RefusedException _) {
            return List.of();
        }
    }

    DuesBook book() {
        return book;
    }

    Members members() {
        return members;
    }

    List<DuesEvent> facts() {
        return facts;
    }

    LocalDate today() {
        return today;
    }

    UnitId unit() {
        return DuesFacts.UNIT;
    }

    int count(Class<? extends DuesEvent> kind) {
        return (int) facts.stream().filter(kind::isInstance).count();
    }

    /** This month and the three before it, those that are reckoned and reckoned again. */
    List<YearMonth> latestMonths() {
        return IntStream.range(0, 4)
                .mapToObj(back -> YearMonth.from(today).minusMonths(back))
                .toList();
    }

    DuesRules rules(YearMonth of) {
        return new DuesRules(rulebook, unit(), DuesFacts.ENTERPRISE, today);
    }

    /** Today it becomes known that since the first of the latest months members of group 3 pay 0,9 % by another resolution. */
    void decideLate() {
        Policy before = DuesFacts.RESOLUTION;
        rulebook = rulebook.with(new Policy(
                new PolicyId("nghi-quyet-sau"),
                before.unit(),
                new DuesRate(PayerGroup.NON_STATE, DuesBase.INSURED_PAY, 90, 1_000, null),
                before.scope(),
                latestMonths().getLast().atDay(1),
                null,
                "09/NQ-CĐCS",
                today,
                today,
                Certainty.CONFIRMED,
                before.source(),
                null,
                before.policy()));
    }

    /** Reckons a month again as the accountant would. @return what that led to: nothing if nothing differed */
    List<DuesEvent> reassess(YearMonth month) {
        try {
            return happen(
                    book.decide(new ReassessMonth(unit(), month, null, DuesFacts.LAN, today), members, rules(month)));
        } catch (RefusedException refused) {
            assertThat(refused.refusal()).isInstanceOf(DuesRefusal.NothingDiffers.class);
            return List.of();
        }
    }

    private YearMonth month = YearMonth.from(FIRST);

    private YearMonth month() {
        month = YearMonth.from(today).minusMonths(random.nextInt(4));
        return month;
    }

    private @Nullable SectionCode section() {
        return random.nextBoolean() ? null : new SectionCode("to-" + random.nextInt(3));
    }

    private List<DuesEvent> ask(MemberCommand command) {
        for (MemberEvent fact : members.decide(command)) {
            members = members.evolve(fact);
        }
        return List.of();
    }

    private MemberCommand command() {
        PersonId person = person();
        LocalDate day = today.minusDays(random.nextInt(60));
        YearMonth from = YearMonth.from(day);
        return switch (random.nextInt(9)) {
            case 0, 1, 2 ->
                new AdmitMembers(
                        unit(),
                        day,
                        List.of(new Admission(person, section(), group(), random.nextInt(5) == 0 ? null : pay())),
                        null,
                        null,
                        DuesFacts.LAN,
                        today);
            case 3 -> new SetPay(unit(), from, List.of(new Pay(person, pay())), DuesFacts.LAN, today);
            case 4 -> new SetPayerGroup(unit(), person, group(), from, null, DuesFacts.LAN, today);
            case 5 ->
                new ExemptMember(
                        unit(),
                        person,
                        day,
                        random.nextBoolean() ? null : day.plusDays(30 + random.nextInt(100)),
                        ExemptReason.NO_WORK,
                        null,
                        DuesFacts.LAN,
                        today);
            case 6 -> new LetLeave(unit(), person, day, LeaveReason.RETIRED, null, DuesFacts.LAN, today);
            case 7 ->
                random.nextBoolean()
                        ? new CorrectStay(unit(), person, day, null, DuesFacts.LAN, today)
                        : new WithdrawExemption(
                                unit(),
                                person,
                                members.find(person)
                                        .filter(member -> !member.exemptions().isEmpty())
                                        .map(member ->
                                                member.exemptions().getFirst().from())
                                        .orElse(day),
                                DuesFacts.LAN,
                                today);
            default -> new MoveMembers(unit(), day, List.of(person), section(), DuesFacts.LAN, today);
        };
    }

    private List<DuesEvent> post(boolean refund) {
        List<Integer> people =
                new ArrayList<>(IntStream.range(0, PEOPLE).boxed().toList());
        Collections.shuffle(people, random);
        List<RollLine> lines = new ArrayList<>();
        for (int number : people.subList(0, 1 + random.nextInt(12))) {
            PersonId person = Some.person(1_000 + number);
            DuesAccount account = book.account(person);
            Vnd amount = refund ? part(account.prepaid()) : paid(account);
            if (amount.isPositive()) {
                lines.add(new RollLine(person, section(), amount, Vnd.ZERO));
            }
        }
        DuesRoll roll = refund ? book.splitRefund(lines) : book.split(lines);
        VoucherId voucher = Some.voucher(++vouchers);
        YearMonth of = month();
        DuesEvent fact = book.decide(
                refund ? new Refund(unit(), voucher, of, roll, today) : new Collect(unit(), voucher, of, roll, today));
        posted.add(new Posted(voucher, of, roll, refund));
        return happen(List.of(fact));
    }

    private List<DuesEvent> takeBack() {
        if (posted.isEmpty()) {
            return List.of();
        }
        Posted one = posted.get(random.nextInt(posted.size()));
        DuesEvent fact = book.decide(
                one.refund()
                        ? new ReverseRefund(unit(), one.voucher(), one.month(), one.roll(), today)
                        : new ReverseCollection(unit(), one.voucher(), one.month(), one.roll(), today));
        posted.remove(one);
        return happen(List.of(fact));
    }

    private Vnd paid(DuesAccount account) {
        return switch (random.nextInt(4)) {
            case 0 -> account.arrears();
            case 1 -> part(account.arrears());
            case 2 -> account.arrears().plus(Vnd.of(random.nextInt(400_000)));
            default -> Vnd.of(1 + random.nextInt(300_000));
        };
    }

    private Vnd part(Vnd amount) {
        return amount.isZero() ? Vnd.ZERO : Vnd.of(1 + random.nextLong(amount.dong()));
    }

    private PersonId person() {
        return Some.person(1_000 + random.nextInt(PEOPLE));
    }

    private PayerGroup group() {
        return GROUPS.get(random.nextInt(GROUPS.size()));
    }

    private Vnd pay() {
        return Vnd.of(4_000_000 + random.nextLong(60_000_000));
    }

    private List<DuesEvent> happen(List<DuesEvent> happened) {
        for (DuesEvent fact : happened) {
            facts.add(fact);
            book = book.evolve(fact);
        }
        return happened;
    }

    /** What was asked, by member; for messages of failed tests. */
    @Override
    public String toString() {
        return Map.of("today", today, "facts", facts.size()).toString();
    }
}
