package vn.unionledger.core.privacy;

import static vn.unionledger.core.refusal.RefusedException.refuse;

import vn.unionledger.core.act.Replay;
import vn.unionledger.core.privacy.PersonCommand.DestroyKey;
import vn.unionledger.core.privacy.PersonEvent.KeyDestroyed;
import vn.unionledger.core.privacy.PersonRefusal.AlreadyDestroyed;
import vn.unionledger.core.privacy.PersonRefusal.KeyStays;
import vn.unionledger.core.privacy.PersonRefusal.RetentionNotOver;

/**
 * The key of a person or a case, as far as the books know it: alive until its destruction is recorded. Whether it is asked for
 * or the time is over, nothing is destroyed while the law keeps it.
 */
public sealed interface SubjectKey {
    /** What it sealed can be read by those who may. */
    record Alive() implements SubjectKey {}

    /** What it sealed reads "đã xóa theo yêu cầu". */
    record Destroyed() implements SubjectKey {}

    /** What follows from a command. @throws vn.unionledger.core.refusal.RefusedException with a {@link PersonRefusal} */
    default KeyDestroyed decide(DestroyKey c) {
        if (c.subject().isUnit()) {
            throw refuse(new KeyStays(c.subject()));
        }
        if (this instanceof Destroyed) {
            throw refuse(new AlreadyDestroyed(c.subject()));
        }
        if (c.keeping() instanceof Keeping.Vouchers vouchers && !c.today().isAfter(vouchers.until())) {
            throw refuse(new RetentionNotOver(c.subject(), vouchers.until(), vouchers.rule()));
        }
        return new KeyDestroyed(c.unit(), c.subject(), c.ground(), c.by());
    }

    /** The state after a recorded fact. @throws IllegalStateException if the fact cannot follow: the stream is damaged */
    default SubjectKey evolve(KeyDestroyed event) {
        Replay.was(Alive.class, this, event);
        return new Destroyed();
    }
}
