package vn.unionledger.core.welfare;

import static vn.unionledger.core.refusal.RefusedException.refuse;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.unionledger.core.id.RoundId;
import vn.unionledger.core.money.Vnd;
import vn.unionledger.core.welfare.GiftRoundEvent.GiftClass;
import vn.unionledger.core.welfare.GiftRoundRefusal.CountOutOfRange;
import vn.unionledger.core.welfare.GiftRoundRefusal.EmptyList;
import vn.unionledger.core.welfare.GiftRoundRefusal.RateNotPositive;
import vn.unionledger.core.welfare.GiftRoundRefusal.SameLabel;
import vn.unionledger.core.welfare.GiftRoundRefusal.TooManyClasses;
import vn.unionledger.core.welfare.GiftRoundRefusal.TooMuch;

/** The list of a gift round: one class per rate. What it comes to is always counted, never taken from a typed figure. */
public record GiftList(List<GiftClass> classes) {
    /** How many classes one list may have. */
    public static final int MOST_CLASSES = 50;

    /** How many gifts one list may have. */
    public static final int MOST_GIFTS = 100_000;

    public GiftList {
        classes = List.copyOf(classes);
    }

    /** The list, if every row of it holds. */
    static GiftList checked(RoundId round, List<GiftClass> classes) {
        if (classes.isEmpty()) {
            throw refuse(new EmptyList(round));
        }
        if (classes.size() > MOST_CLASSES) {
            throw refuse(new TooManyClasses(classes.size(), MOST_CLASSES));
        }
        Set<String> labels = new HashSet<>();
        int giftsLeft = MOST_GIFTS;
        long dongLeft = Vnd.MAX_DONG;
        for (int row = 1; row <= classes.size(); row++) {
            GiftClass gifts = classes.get(row - 1);
            ClassLabel.check(row, gifts.label());
            if (!labels.add(gifts.label())) {
                throw refuse(new SameLabel(row, gifts.label()));
            }
            if (!gifts.rate().isPositive()) {
                throw refuse(new RateNotPositive(row, gifts.rate()));
            }
            if (gifts.count() < 1 || gifts.count() > giftsLeft) {
                throw refuse(new CountOutOfRange(row, gifts.count(), giftsLeft));
            }
            if (gifts.rate().dong() > dongLeft / gifts.count()) {
                throw refuse(new TooMuch(row));
            }
            giftsLeft -= gifts.count();
            dongLeft -= gifts.rate().dong() * gifts.count();
        }
        return new GiftList(classes);
    }

    /** How many gifts there are. */
    public int recipients() {
        return classes.stream().mapToInt(GiftClass::count).sum();
    }

    /** How many of them go to such people. */
    public int recipients(Recipients to) {
        return classes.stream()
                .filter(gifts -> gifts.to() == to)
                .mapToInt(GiftClass::count)
                .sum();
    }

    /** The sum over the classes of rate × count, đồng. */
    public Vnd total() {
        return Vnd.sum(classes.stream().map(gifts -> gifts.rate().times(gifts.count())));
    }
}
