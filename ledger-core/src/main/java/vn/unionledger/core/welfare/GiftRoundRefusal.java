package vn.unionledger.core.welfare;

import vn.unionledger.core.id.PersonId;
import vn.unionledger.core.id.RoundId;
import vn.unionledger.core.id.VoucherId;
import vn.unionledger.core.money.Vnd;
import vn.unionledger.core.refusal.Refusal;

/** Why something asked about a gift round is refused. Rows of the list are counted from 1. */
public sealed interface GiftRoundRefusal extends Refusal {
    /** There is no such round in this unit. */
    record NoSuchRound(RoundId round) implements GiftRoundRefusal {}

    /** The round was put forward before. */
    record AlreadyProposed(RoundId round) implements GiftRoundRefusal {}

    /** The list has no class at all. */
    record EmptyList(RoundId round) implements GiftRoundRefusal {}

    /** The list has more classes than one list may have. */
    record TooManyClasses(int classes, int most) implements GiftRoundRefusal {}

    /** Two rows have the same label. */
    record SameLabel(int row, String label) implements GiftRoundRefusal {}

    /** A label holds characters a class's name has no use for, or is empty or too long. */
    record LabelNotPlain(int row, String label, int longest) implements GiftRoundRefusal {}

    /** A label names a trait of people (origin, belief, health, poverty), which the books may not show beside a gift. */
    record LabelNamesTrait(int row, String label, String word) implements GiftRoundRefusal {}

    /** The rate of a row is not above zero, đồng. */
    record RateNotPositive(int row, Vnd rate) implements GiftRoundRefusal {}

    /** The count of a row is not between one and the most gifts one list may have. */
    record CountOutOfRange(int row, int count, int most) implements GiftRoundRefusal {}

    /** The list comes to more than any book holds. */
    record TooMuch(int row) implements GiftRoundRefusal {}

    /** The stated total is not the sum of rate × count. */
    record TotalDiffers(Vnd counted, Vnd stated) implements GiftRoundRefusal {}

    /** The officer who put the list forward may not be the one who approves. */
    record SamePerson(PersonId by) implements GiftRoundRefusal {}

    /** The round was approved or turned down before. */
    record AlreadyDecided(RoundId round) implements GiftRoundRefusal {}

    /** Only an approved round can be paid. */
    record NotApproved(RoundId round) implements GiftRoundRefusal {}

    /** The round was paid before, by that voucher. */
    record AlreadyPaid(RoundId round, VoucherId by) implements GiftRoundRefusal {}

    /** The voucher's amount is not the approved total. */
    record AmountDiffers(RoundId round, Vnd approved, Vnd asked) implements GiftRoundRefusal {}

    /** The voucher names another number of gifts than the list. */
    record RecipientsDiffer(RoundId round, int approved, int asked) implements GiftRoundRefusal {}

    /** The voucher names another occasion than the list. */
    record OccasionDiffers(RoundId round, Occasion approved, Occasion asked) implements GiftRoundRefusal {}

    /** That voucher did not pay this round. */
    record NotPaidBy(RoundId round, VoucherId voucher) implements GiftRoundRefusal {}
}
