package vn.unionledger.core.policy;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import vn.unionledger.core.id.FundCode;
import vn.unionledger.core.id.PolicyId;
import vn.unionledger.core.id.UnitId;
import vn.unionledger.core.money.Vnd;
import vn.unionledger.core.organisation.FundingClass;
import vn.unionledger.core.organisation.Ownership;
import vn.unionledger.core.organisation.UnitLevel;
import vn.unionledger.core.policy.PolicyCommand.RecordPolicy;
import vn.unionledger.core.policy.Rule.Distribution;
import vn.unionledger.core.refusal.RefusedException;

/** Decides about shares of dues at random: late and early, wide and narrow, in place of others and in their way. */
final class RandomDecisions {
    static final LocalDate FIRST = LocalDate.of(2022, 1, 1);
    static final int DAYS = 3 * 365;
    private static final FundingClass[] CLASSES = {FundingClass.ENTERPRISE, FundingClass.NON_PUBLIC};
    private static final Ownership[] OWNERS = Ownership.values();

    private final Random random;
    private int made;

    RandomDecisions(long seed) {
        random = new Random(seed);
    }

    /** A shelf after so many decisions were asked for; those in the way of others were refused. */
    PolicyShelf shelf(int asked) {
        PolicyShelf shelf = PolicyShelf.EMPTY;
        for (int i = 0; i < asked; i++) {
            RecordPolicy command = new RecordPolicy(policy(shelf.rules()), null, null, FIRST);
            try {
                shelf = shelf.evolve(shelf.decide(command));
            } catch (RefusedException _) {
                // in the way of another one: it is as if nobody had asked
            }
        }
        return shelf;
    }

    Policy policy(Rulebook rules) {
        LocalDate from = day();
        @Nullable
        Policy replaced = rules.policies().isEmpty() || random.nextInt(3) == 0
                ? null
                : rules.policies().get(random.nextInt(rules.policies().size()));
        Scope scope = replaced == null || random.nextInt(8) == 0 ? scope() : replaced.scope();
        return new Policy(
                new PolicyId("quyet-dinh-" + ++made),
                null,
                rule(),
                scope,
                from,
                random.nextBoolean() ? null : from.plusDays(random.nextInt(400)),
                made + "/QĐ-TLĐ",
                null,
                replaced != null && random.nextInt(8) > 0 ? replaced.knownFrom().plusDays(random.nextInt(200)) : day(),
                Certainty.CONFIRMED,
                "Công báo",
                null,
                replaced == null ? null : replaced.policy());
    }

    Distribution rule() {
        Recipient[] all = Recipient.values();
        int left = 10_000;
        List<Share> shares = new ArrayList<>();
        int many = 1 + random.nextInt(all.length);
        for (int i = 0; i < many; i++) {
            int part = i == many - 1 ? left : random.nextInt(left + 1);
            shares.add(new Share(all[i], part));
            left -= part;
        }
        return new Distribution(
                IncomeKind.DUES_STANDARD,
                shares,
                shares.get(random.nextInt(many)).to());
    }

    Standing standing() {
        return new Standing(
                UnitLevel.GRASSROOTS,
                CLASSES[random.nextInt(CLASSES.length)],
                random.nextBoolean() ? null : OWNERS[random.nextInt(OWNERS.length)]);
    }

    LocalDate day() {
        return FIRST.plusDays(random.nextInt(DAYS));
    }

    Vnd amount() {
        return Vnd.of(random.nextLong(-2_000_000_000L, 2_000_000_000L));
    }

    /** What some units booked over three years; now and then a month in which more was taken back than came in. */
    List<MonthlyIncome> booked() {
        List<MonthlyIncome> booked = new ArrayList<>();
        for (int unit = 0; unit < 3; unit++) {
            Standing standing = standing();
            for (int month = 0; month < 36; month++) {
                booked.add(new MonthlyIncome(
                        new UnitId("don-vi-" + unit),
                        standing,
                        new FundCode("doan-phi"),
                        IncomeKind.DUES_STANDARD,
                        YearMonth.from(FIRST).plusMonths(month),
                        amount()));
            }
        }
        return booked;
    }

    private Scope scope() {
        return new Scope(
                random.nextInt(3) == 0 ? null : UnitLevel.GRASSROOTS,
                random.nextInt(3) == 0 ? CLASSES[random.nextInt(CLASSES.length)] : null,
                random.nextInt(3) == 0 ? OWNERS[random.nextInt(OWNERS.length)] : null);
    }
}
