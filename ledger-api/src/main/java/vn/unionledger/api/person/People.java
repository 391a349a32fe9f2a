package vn.unionledger.api.person;

import org.springframework.stereotype.Component;
import vn.unionledger.api.door.Acts;
import vn.unionledger.api.request.Sending;
import vn.unionledger.core.id.PersonId;
import vn.unionledger.core.privacy.KeyVault;
import vn.unionledger.core.privacy.PersonCommand.RegisterPerson;
import vn.unionledger.core.privacy.Sealed;
import vn.unionledger.core.privacy.Subject;
import vn.unionledger.log.axon.Receipt;

/** Registers people. Their names are sealed here and are nowhere clear after. */
@Component
public class People {
    private final Acts acts;
    private final KeyVault vault;

    People(Acts acts, KeyVault vault) {
        this.acts = acts;
        this.vault = vault;
    }

    /** Registers one person as a request of its own. */
    Receipt register(Sending sending, PersonId person, String name) {
        return acts.send(command(sending, person, name), sending.sender());
    }

    /** Registers the person another request names for the first time; its own id follows from that request. */
    public PersonId registerFor(Sending sending, String name) {
        PersonId person = sending.newId("person", PersonId::new);
        acts.send(command(sending, person, name), sending.step("person"));
        return person;
    }

    private RegisterPerson command(Sending sending, PersonId person, String name) {
        Sealed<Sealed.Name> sealed = vault.seal(Subject.of(person), RegisterPerson.NAME, name);
        return new RegisterPerson(sending.unit(), person, sealed);
    }
}
