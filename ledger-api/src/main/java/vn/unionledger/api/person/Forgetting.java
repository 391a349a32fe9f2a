package vn.unionledger.api.person;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.unionledger.api.door.Acts;
import vn.unionledger.api.request.Sending;
import vn.unionledger.core.id.CaseId;
import vn.unionledger.core.id.PersonId;
import vn.unionledger.core.id.RollId;
import vn.unionledger.core.privacy.KeyVault;
import vn.unionledger.core.privacy.PersonCommand.DestroyKey;
import vn.unionledger.core.privacy.PersonEvent.Ground;
import vn.unionledger.core.privacy.Subject;
import vn.unionledger.core.welfare.WelfareCommand.ForgetCase;
import vn.unionledger.log.axon.Receipt;

/** Makes what was sealed for a person or a case unreadable for ever: first the fact is recorded, then the key destroyed. */
@Component
public class Forgetting {
    private final Acts acts;
    private final KeyVault vault;
    private final Retention retention;

    Forgetting(Acts acts, KeyVault vault, Retention retention) {
        this.acts = acts;
        this.vault = vault;
        this.retention = retention;
    }

    /** Forgets a person, unless a voucher with the name has still to be kept. */
    public Receipt person(Sending sending, PersonId person, @Nullable RollId roll, Ground ground) {
        Subject subject = Subject.of(person);
        Receipt receipt = acts.send(
                sending,
                today -> new DestroyKey(
                        sending.unit(), subject, ground, sending.person(), today, retention.of(person), roll));
        vault.destroy(subject);
        return receipt;
    }

    /** Forgets whom a case was about and why, unless its papers have still to be kept. */
    public Receipt aCase(Sending sending, CaseId aCase, Ground ground) {
        Receipt receipt = acts.send(
                sending,
                today -> new ForgetCase(sending.unit(), aCase, ground, sending.person(), today, retention.of(aCase)));
        vault.destroy(Subject.of(aCase));
        return receipt;
    }
}
