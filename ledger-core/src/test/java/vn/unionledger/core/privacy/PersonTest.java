package vn.unionledger.core.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static vn.unionledger.core.refusal.Refused.refusalOf;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.unionledger.core.id.PersonId;
import vn.unionledger.core.id.RollId;
import vn.unionledger.core.id.Some;
import vn.unionledger.core.id.UnitId;
import vn.unionledger.core.privacy.PersonCommand.RegisterPeople;
import vn.unionledger.core.privacy.PersonCommand.RegisterPerson;
import vn.unionledger.core.privacy.PersonEvent.PeopleRegistered;
import vn.unionledger.core.privacy.PersonEvent.PersonRegistered;
import vn.unionledger.core.privacy.PersonEvent.Registered;
import vn.unionledger.core.privacy.PersonRefusal.AlreadyRegistered;
import vn.unionledger.core.privacy.PersonRefusal.RollAlreadyRegistered;
import vn.unionledger.core.privacy.PersonRefusal.RollOutOfRange;
import vn.unionledger.core.privacy.PersonRefusal.TwiceOnRoll;

@DisplayName("A person")
class PersonTest {
    private static final UnitId UNIT = new UnitId("stnmt-tra-vinh");
    private static final UnitId OTHER_UNIT = new UnitId("so-y-te-tra-vinh");
    private static final PersonId LAN = Some.person(1);
    private static final RollId ROLL = Some.roll(1);

    @Test
    @DisplayName("is registered with a sealed name, once")
    void registered() {
        RegisterPerson register = new RegisterPerson(UNIT, LAN, name(LAN, RegisterPerson.NAME));
        PersonRegistered fact = new PersonRegistered(UNIT, LAN, name(LAN, RegisterPerson.NAME));
        assertThat(new Person.Unknown().decide(register)).isEqualTo(fact);
        Person known = new Person.Unknown().evolve(fact);
        assertThat(refusalOf(() -> known.decide(register))).isEqualTo(new AlreadyRegistered(LAN));
        assertThatIllegalStateException().isThrownBy(() -> known.evolve(fact));
    }

    @Test
    @DisplayName("is known to the unit that registered them, and to no other")
    void known() {
        Person known = new Person.Unknown().evolve(new PersonRegistered(UNIT, LAN, name(LAN, RegisterPerson.NAME)));
        assertThat(known.isKnownTo(UNIT)).isTrue();
        assertThat(known.isKnownTo(OTHER_UNIT)).isFalse();
        assertThat(new Person.Unknown().isKnownTo(UNIT)).isFalse();
    }

    @Test
    @DisplayName("has a name only that person's key opens")
    void ownKey() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new RegisterPerson(UNIT, LAN, name(Some.person(2), RegisterPerson.NAME)))
                .withMessageContaining(RegisterPerson.NAME);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new RegisterPerson(UNIT, LAN, name(LAN, RegisterPeople.NAME)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new RegisterPeople(
                        UNIT, ROLL, List.of(new Registered(LAN, name(Some.person(2), RegisterPeople.NAME)))));
    }

    @Test
    @DisplayName("may be registered with up to five hundred others at once")
    void roll() {
        assertThat(new Roll.Unknown().decide(roll(500)))
                .isEqualTo(new PeopleRegistered(UNIT, ROLL, roll(500).people()));
        assertThat(refusalOf(() -> new Roll.Unknown().decide(roll(501)))).isEqualTo(new RollOutOfRange(501, 500));
        assertThat(refusalOf(() -> new Roll.Unknown().decide(roll(0)))).isEqualTo(new RollOutOfRange(0, 500));
    }

    @Test
    @DisplayName("stands once on a roll, and a roll is registered once")
    void once() {
        Registered lan = new Registered(LAN, name(LAN, RegisterPeople.NAME));
        RegisterPeople twice = new RegisterPeople(UNIT, ROLL, List.of(lan, lan));
        assertThat(refusalOf(() -> new Roll.Unknown().decide(twice))).isEqualTo(new TwiceOnRoll(2, LAN));
        Roll known = new Roll.Unknown().evolve(new Roll.Unknown().decide(roll(3)));
        assertThat(refusalOf(() -> known.decide(roll(3)))).isEqualTo(new RollAlreadyRegistered(ROLL));
        assertThat(known.makesKnown(Some.person(3), UNIT)).isTrue();
        assertThat(known.makesKnown(Some.person(3), OTHER_UNIT)).isFalse();
        assertThat(known.makesKnown(Some.person(4), UNIT)).isFalse();
    }

    private static RegisterPeople roll(int people) {
        return new RegisterPeople(
                UNIT,
                ROLL,
                IntStream.rangeClosed(1, people)
                        .mapToObj(Some::person)
                        .map(person -> new Registered(person, name(person, RegisterPeople.NAME)))
                        .toList());
    }

    private static Sealed<Sealed.Name> name(PersonId person, String field) {
        return new Sealed<>(Subject.of(person), "k1", field, "c2VhbGVk");
    }
}
