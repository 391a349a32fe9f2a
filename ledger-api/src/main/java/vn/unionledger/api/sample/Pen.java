package vn.unionledger.api.sample;

import vn.unionledger.core.id.UnitId;
import vn.unionledger.core.privacy.Sealed;
import vn.unionledger.core.privacy.Subject;

/** What a draft is written with: it seals words, and knows what was put forward before. */
interface Pen {
    <T> Sealed<T> seal(Subject subject, String field, String words);

    /** The hash of what a voucher said when it was put forward under that key: what its approver approves. */
    String contentHash(UnitId unit, ActKey putForward);
}
