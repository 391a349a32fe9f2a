package vn.unionledger.api.person;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.unionledger.api.door.Acts;
import vn.unionledger.api.door.ReadYourWrites;
import vn.unionledger.api.problem.ProblemException;
import vn.unionledger.api.request.Fault;
import vn.unionledger.api.request.FaultyRequestException;
import vn.unionledger.api.request.Sending;
import vn.unionledger.core.chain.Sha256;
import vn.unionledger.core.id.PersonId;
import vn.unionledger.core.id.RollId;
import vn.unionledger.core.id.UnitId;
import vn.unionledger.core.privacy.KeyVault;
import vn.unionledger.core.privacy.PersonCommand.RegisterPeople;
import vn.unionledger.core.privacy.PersonCommand.RegisterPerson;
import vn.unionledger.core.privacy.PersonEvent.PeopleRegistered;
import vn.unionledger.core.privacy.PersonEvent.PersonRegistered;
import vn.unionledger.core.privacy.PersonEvent.Registered;
import vn.unionledger.core.privacy.Sealed;
import vn.unionledger.core.privacy.Subject;
import vn.unionledger.log.AggregateKey;
import vn.unionledger.log.LogReader;
import vn.unionledger.log.StoredEvent;
import vn.unionledger.log.axon.Receipt;
import vn.unionledger.projections.organisationview.NamedPerson;
import vn.unionledger.projections.organisationview.Organisation;

/** Registers people. Their names are sealed here and are nowhere clear after. */
@Component
public class People {
    private final Acts acts;
    private final KeyVault vault;
    private final LogReader log;
    private final ReadYourWrites reading;
    private final Organisation organisation;

    People(Acts acts, KeyVault vault, LogReader log, ReadYourWrites reading, Organisation organisation) {
        this.acts = acts;
        this.vault = vault;
        this.log = log;
        this.reading = reading;
        this.organisation = organisation;
    }

    /** The id a request gives the n-th of the people it registers, from 0. */
    static PersonId idOf(Sending sending, int nth) {
        return sending.newId("person " + nth, PersonId::new);
    }

    /** The id a request gives its roll. */
    static RollId rollOf(Sending sending) {
        return sending.newId("roll", RollId::new);
    }

    /** Registers many people at once. Their ids are {@link #idOf}. */
    Receipt registerAll(Sending sending, PeopleAsked asked) {
        List<Registered> rows = new ArrayList<>();
        for (int nth = 0; nth < asked.people().size(); nth++) {
            PersonId person = idOf(sending, nth);
            String name = asked.people().get(nth).name();
            rows.add(new Registered(person, vault.seal(Subject.of(person), RegisterPeople.NAME, name)));
        }
        return acts.send(sending, today -> new RegisterPeople(sending.unit(), rollOf(sending), rows));
    }

    /**
     * People another request names for the first time.
     *
     * @param people their ids, in the order of the names
     */
    public record NewPeople(RollId roll, List<PersonId> people) {
        public NewPeople {
            people = List.copyOf(people);
        }
    }

    /**
     * Registers the people another request names for the first time, together. Their ids follow from that request and from the
     * names: a request refused afterwards and sent again, put right, finds the people it registered before.
     */
    public NewPeople registerAllFor(Sending sending, List<String> names) {
        String step = stepOf(names);
        RollId roll = rollFor(sending, names);
        List<PersonId> ids = new ArrayList<>();
        for (int nth = 0; nth < names.size(); nth++) {
            ids.add(sending.newId(step + " " + nth, PersonId::new));
        }
        if (log.of(new AggregateKey("roll", roll.value()), 0).isEmpty()) {
            List<Registered> rows = new ArrayList<>();
            for (int nth = 0; nth < names.size(); nth++) {
                PersonId person = ids.get(nth);
                rows.add(new Registered(person, vault.seal(Subject.of(person), RegisterPeople.NAME, names.get(nth))));
            }
            acts.send(new RegisterPeople(sending.unit(), roll, rows), sending.step(step));
        }
        return new NewPeople(roll, ids);
    }

    /** Whether a request that names people for the first time registered them already, and is only sent again. */
    public boolean hasRegistered(Sending sending, List<String> names) {
        return !log.of(new AggregateKey("roll", rollFor(sending, names).value()), 0)
                .isEmpty();
    }

    /** The roll these people were registered on, the first one if on several; nothing if each was registered alone. */
    public @Nullable RollId rollOf(List<PersonId> people) {
        reading.await(log.bound());
        for (long position : organisation.registeredAt(people)) {
            if (log.at(position).payload() instanceof PeopleRegistered registered) {
                return registered.roll();
            }
        }
        return null;
    }

    private static RollId rollFor(Sending sending, List<String> names) {
        return sending.newId(stepOf(names), RollId::new);
    }

    private static String stepOf(List<String> names) {
        return "people "
                + Sha256.of(String.join("\n", names).getBytes(UTF_8)).hex().substring(0, 12);
    }

    /** Registers one person as a request of its own. */
    Receipt register(Sending sending, PersonId person, String name) {
        return acts.send(command(sending, person, name), sending.sender());
    }

    /**
     * Registers the person another request names for the first time; its own id follows from that request. A request refused
     * afterwards and sent again, put right, under its key finds the person it registered before, unless the name was put right too.
     */
    public PersonId registerFor(Sending sending, String name) {
        for (int nth = 0; ; nth++) {
            String step = nth == 0 ? "person" : "person " + nth;
            PersonId person = sending.newId(step, PersonId::new);
            List<StoredEvent> before = log.of(new AggregateKey("person", person.value()), 0);
            if (before.isEmpty()) {
                acts.send(command(sending, person, name), sending.step(step));
                return person;
            }
            if (before.getFirst().payload() instanceof PersonRegistered registered
                    && vault.open(registered.name()).filter(name::equals).isPresent()) {
                return person;
            }
        }
    }

    /**
     * Registers one of several people another request names for the first time. The id follows from that request and the name: one
     * refused afterwards and sent again finds the person it registered before.
     */
    public PersonId registerNamed(Sending sending, String name) {
        String step = "person " + Sha256.of(name.getBytes(UTF_8)).hex().substring(0, 12);
        PersonId person = sending.newId(step, PersonId::new);
        if (log.of(new AggregateKey("person", person.value()), 0).isEmpty()) {
            acts.send(command(sending, person, name), sending.step(step));
        }
        return person;
    }

    /**
     * The person a request names: by an id that is registered, by a name that is new, or nobody.
     *
     * @param field where the id stands in the request; the name stands in the field {@code <field>Name}
     */
    public @Nullable PersonId namedBy(Sending sending, String field, @Nullable PersonId person, @Nullable String name) {
        if (person != null && name != null) {
            throw new FaultyRequestException(Fault.of("/" + field + "Name", "named-twice"));
        }
        if (name != null) {
            return registerFor(sending, name);
        }
        return person == null ? null : known(sending, person);
    }

    /** A person the unit itself registered, alone or on a roll; any other is answered as if there were none. */
    public PersonId known(Sending sending, PersonId person) {
        List<StoredEvent> alone = log.of(new AggregateKey("person", person.value()), 0);
        UnitId unit = alone.isEmpty() ? onRoll(person) : alone.getFirst().unit();
        if (!sending.unit().equals(unit)) {
            throw new ProblemException(404, "person.none");
        }
        return person;
    }

    private @Nullable UnitId onRoll(PersonId person) {
        reading.await(log.bound());
        NamedPerson named = organisation.people(List.of(person)).get(person);
        return named == null ? null : named.unit();
    }

    private RegisterPerson command(Sending sending, PersonId person, String name) {
        Sealed<Sealed.Name> sealed = vault.seal(Subject.of(person), RegisterPerson.NAME, name);
        return new RegisterPerson(sending.unit(), person, sealed);
    }
}
