package vn.unionledger.core.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.unionledger.core.act.CaseDesk.PROVINCE_CHAIR;
import static vn.unionledger.core.organisation.UnitFacts.HOA;
import static vn.unionledger.core.organisation.UnitFacts.LAN;
import static vn.unionledger.core.organisation.UnitFacts.PROVINCE;
import static vn.unionledger.core.organisation.UnitFacts.TODAY;
import static vn.unionledger.core.organisation.UnitFacts.UNIT;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.unionledger.core.act.CaseDesk;
import vn.unionledger.core.act.Claim;
import vn.unionledger.core.act.Shell;
import vn.unionledger.core.id.PersonId;
import vn.unionledger.core.id.RollId;
import vn.unionledger.core.id.Some;
import vn.unionledger.core.id.UnitId;
import vn.unionledger.core.organisation.Power;
import vn.unionledger.core.organisation.UnitRefusal.NotInOffice;
import vn.unionledger.core.privacy.PersonCommand.DestroyKey;
import vn.unionledger.core.privacy.PersonCommand.RegisterPeople;
import vn.unionledger.core.privacy.PersonCommand.RegisterPerson;
import vn.unionledger.core.privacy.PersonEvent.Ground;
import vn.unionledger.core.privacy.PersonEvent.KeyDestroyed;
import vn.unionledger.core.privacy.PersonEvent.PeopleRegistered;
import vn.unionledger.core.privacy.PersonEvent.PersonRegistered;
import vn.unionledger.core.privacy.PersonEvent.Registered;
import vn.unionledger.core.privacy.PersonRefusal.AlreadyDestroyed;
import vn.unionledger.core.privacy.PersonRefusal.AlreadyRegistered;
import vn.unionledger.core.privacy.PersonRefusal.KeyStays;
import vn.unionledger.core.privacy.PersonRefusal.NoSuchPerson;
import vn.unionledger.core.privacy.PersonRefusal.RetentionNotOver;
import vn.unionledger.core.refusal.RefusedException;

@DisplayName("The register of people")
class PersonActTest {
    private static final PersonId MEMBER = Some.person(70);
    private static final PersonId ON_ROLL = Some.person(71);
    private static final RollId ROLL = Some.roll(1);
    private static final RegisterPerson REGISTER = new RegisterPerson(UNIT, MEMBER, name(MEMBER, RegisterPerson.NAME));
    private static final RegisterPeople REGISTER_ROLL = new RegisterPeople(
            UNIT,
            ROLL,
            List.of(
                    new Registered(ON_ROLL, name(ON_ROLL, RegisterPeople.NAME)),
                    new Registered(Some.person(72), name(Some.person(72), RegisterPeople.NAME))));

    private final CaseDesk desk = new CaseDesk();

    @Test
    @DisplayName("takes each person once, and claims the id so that no roll brings the same one again")
    void once() {
        assertThat(desk.send(REGISTER))
                .containsExactly(new PersonRegistered(UNIT, MEMBER, name(MEMBER, RegisterPerson.NAME)));
        assertThat(desk.said().claims()).containsExactly(new Claim("person", MEMBER.value()));
        assertThat(desk.refusal(REGISTER)).isEqualTo(new AlreadyRegistered(MEMBER));
    }

    @Test
    @DisplayName("takes a whole roll as one fact and claims everyone on it")
    void roll() {
        assertThat(desk.send(REGISTER_ROLL)).containsExactly(new PeopleRegistered(UNIT, ROLL, REGISTER_ROLL.people()));
        assertThat(desk.said().claims())
                .containsExactly(
                        new Claim("person", ON_ROLL.value()),
                        new Claim("person", Some.person(72).value()));
    }

    @Test
    @DisplayName("loses a name when the chair says so and nothing keeps it, once")
    void destroyed() {
        desk.send(REGISTER);
        DestroyKey destroy = destroy(UNIT, MEMBER, HOA, null);
        assertThat(desk.send(destroy))
                .containsExactly(new KeyDestroyed(UNIT, Subject.of(MEMBER), Ground.REQUESTED, HOA));
        assertThat(desk.said().read()).containsKeys("unit/" + UNIT, "person/" + MEMBER);
        assertThat(desk.refusal(destroy)).isEqualTo(new AlreadyDestroyed(Subject.of(MEMBER)));
    }

    @Test
    @DisplayName("finds a person of a roll by the roll")
    void destroyedFromRoll() {
        desk.send(REGISTER_ROLL);
        assertThat(desk.refusal(destroy(UNIT, ON_ROLL, HOA, null))).isEqualTo(new NoSuchPerson(Subject.of(ON_ROLL)));
        assertThat(desk.refusal(destroy(UNIT, MEMBER, HOA, ROLL))).isEqualTo(new NoSuchPerson(Subject.of(MEMBER)));
        assertThat(desk.send(destroy(UNIT, ON_ROLL, HOA, ROLL))).hasSize(1);
    }

    @Test
    @DisplayName("keeps the people of one unit from the officers of another")
    void otherUnit() {
        desk.send(REGISTER);
        assertThat(desk.refusal(destroy(PROVINCE, MEMBER, PROVINCE_CHAIR, null)))
                .isEqualTo(new NoSuchPerson(Subject.of(MEMBER)));
        assertThat(desk.refusal(destroy(UNIT, MEMBER, LAN, null)))
                .isEqualTo(new NotInOffice(UNIT, LAN, Power.APPROVE, TODAY));
    }

    @Test
    @DisplayName("keeps a name as long as a voucher has to show it, and a unit's key for ever")
    void kept() {
        desk.send(REGISTER);
        Keeping voucher = new Keeping.Vouchers(LocalDate.of(2024, 3, 1), 10, "Luật Kế toán 2015, Điều 41");
        Subject member = Subject.of(MEMBER);
        assertThat(desk.refusal(new DestroyKey(UNIT, member, Ground.REQUESTED, HOA, TODAY, voucher, null)))
                .isEqualTo(new RetentionNotOver(member, LocalDate.of(2034, 12, 31), "Luật Kế toán 2015, Điều 41"));
        assertThat(desk.refusal(new DestroyKey(
                        UNIT, Subject.of(UNIT), Ground.REQUESTED, HOA, TODAY, new Keeping.Nothing(), null)))
                .isEqualTo(new KeyStays(Subject.of(UNIT)));
    }

    @Test
    @DisplayName("leaves a case's key to the case")
    void caseKey() {
        Subject aCase = Subject.of(Some.aCase(1));
        assertThat(desk.refusal(new DestroyKey(UNIT, aCase, Ground.REQUESTED, HOA, TODAY, new Keeping.Nothing(), null)))
                .isEqualTo(new NoSuchPerson(aCase));
    }

    @Test
    @DisplayName("is loaded by the framework from its facts: a person, a roll, a key")
    void shells() {
        var person = Shell.of(
                PersonAggregate.class,
                PersonAggregate::new,
                (PersonAggregate root, RegisterPerson command) -> root.decide(command),
                List.of(RegisterPerson.class));
        PersonRegistered registered = new PersonRegistered(UNIT, MEMBER, REGISTER.name());
        person.givenNoPriorActivity().when(REGISTER).expectEvents(registered);
        person.given(registered).when(REGISTER).expectNoEvents().expectException(RefusedException.class);

        var roll = Shell.of(
                RollAggregate.class,
                RollAggregate::new,
                (RollAggregate root, RegisterPeople command) -> root.decide(command),
                List.of(RegisterPeople.class));
        PeopleRegistered people = new PeopleRegistered(UNIT, ROLL, REGISTER_ROLL.people());
        roll.givenNoPriorActivity().when(REGISTER_ROLL).expectEvents(people);
        roll.given(people).when(REGISTER_ROLL).expectNoEvents().expectException(RefusedException.class);

        var key = Shell.of(
                SubjectKeyAggregate.class,
                SubjectKeyAggregate::new,
                (SubjectKeyAggregate root, DestroyKey command) -> root.decide(command),
                List.of(DestroyKey.class));
        KeyDestroyed gone = new KeyDestroyed(UNIT, Subject.of(MEMBER), Ground.REQUESTED, HOA);
        DestroyKey destroy = destroy(UNIT, MEMBER, HOA, null);
        key.givenNoPriorActivity().when(destroy).expectEvents(gone);
        key.given(gone).when(destroy).expectNoEvents().expectException(RefusedException.class);
    }

    private static DestroyKey destroy(UnitId unit, PersonId person, PersonId by, @Nullable RollId roll) {
        return new DestroyKey(unit, Subject.of(person), Ground.REQUESTED, by, TODAY, new Keeping.Nothing(), roll);
    }

    private static Sealed<Sealed.Name> name(PersonId person, String field) {
        return new Sealed<>(Subject.of(person), "k1", field, "c2VhbGVk");
    }
}
