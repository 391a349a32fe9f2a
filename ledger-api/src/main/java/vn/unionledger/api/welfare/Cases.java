package vn.unionledger.api.welfare;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.unionledger.api.door.Acts;
import vn.unionledger.api.person.People;
import vn.unionledger.api.request.DecisionAsked;
import vn.unionledger.api.request.Sending;
import vn.unionledger.core.id.CaseId;
import vn.unionledger.core.id.PersonId;
import vn.unionledger.core.privacy.KeyVault;
import vn.unionledger.core.privacy.Sealed;
import vn.unionledger.core.privacy.Subject;
import vn.unionledger.core.welfare.WelfareCommand.ApproveAid;
import vn.unionledger.core.welfare.WelfareCommand.DeclineAid;
import vn.unionledger.core.welfare.WelfareCommand.RequestAid;
import vn.unionledger.log.axon.Receipt;

/** What can be done with welfare cases, for pages and the HTTP interface alike. A case is paid by its voucher. */
@Component
public class Cases {
    private final Acts acts;
    private final People people;
    private final KeyVault vault;

    Cases(Acts acts, People people, KeyVault vault) {
        this.acts = acts;
        this.people = people;
        this.vault = vault;
    }

    /** The id a request for aid gives its case. */
    public static CaseId idOf(Sending sending) {
        return sending.newId("case", CaseId::new);
    }

    /** Asks for aid. The case's id is {@link #idOf}. */
    public Receipt request(Sending sending, AidAsked asked) {
        CaseId aCase = idOf(sending);
        Subject subject = Subject.of(aCase);
        PersonId person = people.namedBy(sending, "person", asked.person(), asked.personName());
        Sealed<Sealed.Who> who = person == null ? null : vault.seal(subject, RequestAid.WHO, person.value());
        Sealed<Sealed.Text> note = asked.note() == null ? null : vault.seal(subject, RequestAid.NOTE, asked.note());
        return acts.send(
                sending,
                today -> new RequestAid(
                        sending.unit(),
                        aCase,
                        asked.fund(),
                        asked.reason(),
                        asked.amount(),
                        asked.persons() == null ? 1 : asked.persons(),
                        asked.section(),
                        asked.origin(),
                        who,
                        note,
                        asked.on() == null ? today : asked.on(),
                        sending.person(),
                        Boolean.TRUE.equals(asked.invented()),
                        today));
    }

    /** Approves what was asked for, in full. */
    public Receipt approve(Sending sending, CaseId aCase, @Nullable DecisionAsked asked) {
        return acts.send(
                sending,
                today -> new ApproveAid(
                        sending.unit(), aCase, DecisionAsked.day(asked, today), sending.person(), today));
    }

    /** Turns the request down, with words. */
    public Receipt decline(Sending sending, CaseId aCase, String why) {
        Sealed<Sealed.Text> sealed = vault.seal(Subject.of(aCase), DeclineAid.WHY, why);
        return acts.send(
                sending, today -> new DeclineAid(sending.unit(), aCase, sealed, today, sending.person(), today));
    }
}
