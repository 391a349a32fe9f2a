package vn.unionledger.core.contribution;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.unionledger.core.contribution.HeldShareEvent.PassingReversed;
import vn.unionledger.core.contribution.HeldShareEvent.ShareCollected;
import vn.unionledger.core.contribution.HeldShareEvent.ShareCollectionReversed;
import vn.unionledger.core.contribution.HeldShareEvent.SharePassedDown;
import vn.unionledger.core.id.VoucherId;
import vn.unionledger.core.money.Vnd;
import vn.unionledger.core.policy.WorkingDays;

/** How what was collected for a grassroots union went down to it, share by share, oldest first. A fold of the facts and a day. */
public final class PassingDown {
    private PassingDown() {}

    /**
     * One share on a day.
     *
     * @param passed what of it has gone down
     * @param passedOn the day the last of it went down; absent while some of it is held
     * @param lateBy working days after the last day in time, until it was passed or until the day asked for; 0 if in time
     */
    public record Passed(
            VoucherId voucher,
            Vnd amount,
            LocalDate on,
            @Nullable LocalDate passBy,
            Vnd passed,
            @Nullable LocalDate passedOn,
            int lateBy) {
        /** What of it is still held. */
        public Vnd held() {
            return amount.minus(passed);
        }
    }

    /**
     * @param facts of one unit and one grassroots union, in their order
     * @param days when offices are open
     */
    public static List<Passed> on(List<HeldShareEvent> facts, WorkingDays days, LocalDate day) {
        List<Share> shares = new ArrayList<>();
        Deque<Movement> passings = new ArrayDeque<>();
        for (HeldShareEvent fact : facts) {
            switch (fact) {
                case ShareCollected e when !e.on().isAfter(day) -> shares.add(new Share(e));
                case ShareCollectionReversed e
                when !e.on().isAfter(day) ->
                    shares.removeIf(share -> share.fact.voucher().equals(e.voucher()));
                case SharePassedDown e
                when !e.on().isAfter(day) -> passings.add(new Movement(e.voucher(), e.amount(), e.on()));
                case PassingReversed e
                when !e.on().isAfter(day) ->
                    passings.removeIf(passing -> passing.voucher().equals(e.voucher()));
                default -> {}
            }
        }
        for (Movement passing : passings) {
            Vnd left = passing.amount();
            for (Share share : shares) {
                left = left.minus(share.take(left, passing.on()));
            }
        }
        return shares.stream().map(share -> share.on(days, day)).toList();
    }

    private record Movement(VoucherId voucher, Vnd amount, LocalDate on) {}

    private static final class Share {
        private final ShareCollected fact;
        private Vnd passed = Vnd.ZERO;
        private @Nullable LocalDate last;

        Share(ShareCollected fact) {
            this.fact = fact;
        }

        Vnd take(Vnd left, LocalDate on) {
            Vnd rest = fact.amount().minus(passed);
            Vnd taken = rest.compareTo(left) < 0 ? rest : left;
            if (taken.isPositive()) {
                passed = passed.plus(taken);
                last = on;
            }
            return taken;
        }

        Passed on(WorkingDays days, LocalDate day) {
            LocalDate passedOn = passed.equals(fact.amount()) ? last : null;
            LocalDate passBy = fact.passBy();
            LocalDate until = passedOn == null ? day : passedOn;
            return new Passed(
                    fact.voucher(),
                    fact.amount(),
                    fact.on(),
                    passBy,
                    passed,
                    passedOn,
                    passBy == null ? 0 : days.between(passBy, until));
        }
    }
}
