package vn.unionledger.ops.simulation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import vn.unionledger.core.book.Paper;
import vn.unionledger.core.book.Place;
import vn.unionledger.core.book.VoucherContent;
import vn.unionledger.core.id.UnitId;
import vn.unionledger.core.money.Vnd;

/**
 * One kind of thing a union does with money beyond plain vouchers. It says what officers may want of it next, knowing only what they
 * were told so far, and so also much that is refused.
 */
abstract class Matter {
    private static final long DONG_MOST = 2_500_000;

    private final RandomGenerator chance;

    Matter(RandomGenerator chance) {
        this.chance = chance;
    }

    /**
     * What a unit's next voucher of it may say; nothing where there is nothing yet to write one about.
     *
     * @param place where the money may come in or go out
     */
    abstract Optional<VoucherContent> content(UnitId unit, Place place);

    /**
     * What somebody of the unit may ask for besides such vouchers; nothing where it knows no such act.
     *
     * @param number tells it from every other want of the run
     */
    Optional<Want> want(UnitId unit, int number) {
        return Optional.empty();
    }

    /** Hears of every voucher that was posted. */
    void posted(Slip slip) {}

    /** One case of so many. */
    final int draw(int cases) {
        return chance.nextInt(cases);
    }

    final boolean onceIn(int times) {
        return chance.nextInt(times) == 0;
    }

    /** Some one of those there are. */
    final <T> Optional<T> any(List<T> those) {
        return those.isEmpty() ? Optional.empty() : Optional.of(those.get(chance.nextInt(those.size())));
    }

    final Vnd amount() {
        return amount(chance);
    }

    static Vnd amount(RandomGenerator chance) {
        return Vnd.of(1 + chance.nextLong(DONG_MOST));
    }

    /** Mostly the whole of it, otherwise any amount, perhaps more. */
    final Vnd mostly(Vnd whole) {
        return onceIn(3) ? amount() : whole;
    }

    /** A paper of a day at most so many days ago. */
    final Paper paper(int daysMost) {
        return Paper.of(daysAgo(chance.nextInt(daysMost + 1)));
    }

    static LocalDate daysAgo(int days) {
        return Union.TODAY.minusDays(days);
    }
}
