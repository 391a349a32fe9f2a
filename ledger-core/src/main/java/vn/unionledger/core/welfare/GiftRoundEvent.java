package vn.unionledger.core.welfare;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.unionledger.core.id.FundCode;
import vn.unionledger.core.id.PersonId;
import vn.unionledger.core.id.RoundId;
import vn.unionledger.core.id.UnitId;
import vn.unionledger.core.id.VoucherId;
import vn.unionledger.core.money.Vnd;
import vn.unionledger.core.privacy.Sealed;

/** What has happened to a gift round: one list, one rate or a rate per class. Stored for ever: add, never edit. */
public sealed interface GiftRoundEvent {
    UnitId unit();

    RoundId round();

    /**
     * A list was put forward.
     *
     * @param total the sum over the classes of rate × count, đồng
     */
    record RoundProposed(
            UnitId unit,
            RoundId round,
            FundCode fund,
            Occasion occasion,
            List<GiftClass> classes,
            Vnd total,
            @Nullable String document,
            LocalDate on,
            PersonId by,
            boolean invented)
            implements GiftRoundEvent {
        public RoundProposed {
            classes = List.copyOf(classes);
        }
    }

    /** Another officer approved the list. */
    record RoundApproved(
            UnitId unit,
            RoundId round,
            Occasion occasion,
            int recipients,
            Vnd total,
            LocalDate on,
            PersonId by,
            boolean invented)
            implements GiftRoundEvent {}

    /** The list was turned down. */
    record RoundDeclined(UnitId unit, RoundId round, Sealed<Sealed.Text> why, LocalDate on, PersonId by)
            implements GiftRoundEvent {}

    /** It was paid by this voucher on that day, in the same append as the money. */
    record RoundPaid(
            UnitId unit,
            RoundId round,
            Occasion occasion,
            VoucherId voucher,
            List<GiftClass> classes,
            int recipients,
            Vnd total,
            LocalDate on,
            boolean invented)
            implements GiftRoundEvent {
        public RoundPaid {
            classes = List.copyOf(classes);
        }
    }

    /** The payment was taken back by a reversal; the round is approved and unpaid again. Figures are those of the payment. */
    record RoundPaymentReversed(
            UnitId unit,
            RoundId round,
            Occasion occasion,
            VoucherId voucher,
            List<GiftClass> classes,
            int recipients,
            Vnd total,
            LocalDate on,
            boolean invented)
            implements GiftRoundEvent {
        public RoundPaymentReversed {
            classes = List.copyOf(classes);
        }
    }

    /**
     * Recipients of one rate.
     *
     * @param label a word for the class, such as "mẫu giáo"; never a person's trait
     * @param to whom they go, as reports count them
     * @param rate đồng for each
     * @param count how many gifts
     */
    record GiftClass(String label, Recipients to, Vnd rate, int count) {}
}
