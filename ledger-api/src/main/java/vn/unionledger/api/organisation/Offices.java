package vn.unionledger.api.organisation;

import org.springframework.stereotype.Component;
import vn.unionledger.api.door.Acts;
import vn.unionledger.api.person.People;
import vn.unionledger.api.request.Fault;
import vn.unionledger.api.request.FaultyRequestException;
import vn.unionledger.api.request.Sending;
import vn.unionledger.core.id.PersonId;
import vn.unionledger.core.organisation.UnitCommand.AppointOfficer;
import vn.unionledger.core.organisation.UnitCommand.DelegateOffice;
import vn.unionledger.core.organisation.UnitCommand.FormSection;
import vn.unionledger.core.organisation.UnitCommand.RecordOwnership;
import vn.unionledger.core.organisation.UnitCommand.ReleaseOfficer;
import vn.unionledger.log.axon.Receipt;

/** What can be done with a unit's offices, its sections and what is known of it, for pages and the HTTP interface alike. */
@Component
public class Offices {
    private final Acts acts;
    private final People people;

    Offices(Acts acts, People people) {
        this.acts = acts;
        this.people = people;
    }

    /** Gives a person an office. */
    public Receipt appoint(Sending sending, OfficerAsked.Appointment asked) {
        PersonId person = people.namedBy(sending, "person", asked.person(), asked.personName());
        if (person == null) {
            throw new FaultyRequestException(Fault.of("/person", "missing"));
        }
        return acts.send(
                sending,
                today -> new AppointOfficer(
                        sending.unit(),
                        person,
                        asked.office(),
                        asked.from(),
                        asked.until(),
                        asked.document(),
                        sending.person(),
                        today));
    }

    /** Ends a term. */
    public Receipt release(Sending sending, OfficerAsked.Release asked) {
        return acts.send(
                sending,
                today -> new ReleaseOfficer(
                        sending.unit(),
                        asked.person(),
                        asked.office(),
                        asked.on(),
                        asked.document(),
                        sending.person(),
                        today));
    }

    /** Lets another officer act in the sender's office. */
    public Receipt delegate(Sending sending, OfficerAsked.Delegation asked) {
        return acts.send(
                sending,
                today -> new DelegateOffice(
                        sending.unit(),
                        sending.person(),
                        asked.to(),
                        asked.office(),
                        asked.since(),
                        asked.until(),
                        asked.document(),
                        sending.person(),
                        today));
    }

    /** Says whose the employer is. */
    public Receipt own(Sending sending, OwnershipAsked asked) {
        return acts.send(
                sending,
                today -> new RecordOwnership(
                        sending.unit(),
                        asked.ownership(),
                        asked.on() == null ? today : asked.on(),
                        asked.document(),
                        sending.person(),
                        today));
    }

    /** Forms a section or a group. */
    public Receipt form(Sending sending, SectionAsked asked) {
        return acts.send(
                sending,
                today -> new FormSection(
                        sending.unit(),
                        asked.section(),
                        asked.name(),
                        asked.kind(),
                        asked.within(),
                        asked.on() == null ? today : asked.on(),
                        sending.person(),
                        today));
    }
}
