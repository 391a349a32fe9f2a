package vn.unionledger.core.book;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.unionledger.core.id.PersonId;
import vn.unionledger.core.privacy.Sealed;

/**
 * What every voucher says besides its money.
 *
 * @param documentOn the day on the paper
 * @param occurredOn the day booked
 * @param counterparty who paid or received, by id
 * @param note free words, sealed for {@link #NOTE} with the key of whom they are about: the case, the person, or the unit
 * @param invented whether the figure is invented for a sample (số liệu mẫu)
 */
public record Paper(
        LocalDate documentOn,
        LocalDate occurredOn,
        @Nullable PersonId counterparty,
        @Nullable Sealed<Sealed.Text> note,
        boolean invented) {
    /** The field a note, and the reason of a reversal or correction, is sealed for. */
    public static final String NOTE = "voucher.submitted.note";

    /** A paper booked on its own day, without words. */
    public static Paper of(LocalDate day) {
        return new Paper(day, day, null, null, false);
    }

    public Paper bookedOn(LocalDate day) {
        return new Paper(documentOn, day, counterparty, note, invented);
    }

    public Paper with(PersonId other) {
        return new Paper(documentOn, occurredOn, other, note, invented);
    }

    public Paper saying(Sealed<Sealed.Text> words) {
        return new Paper(documentOn, occurredOn, counterparty, words, invented);
    }

    /** The same, marked số liệu mẫu. */
    public Paper forSample() {
        return new Paper(documentOn, occurredOn, counterparty, note, true);
    }
}
