package vn.unionledger.api.dues;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.unionledger.api.door.Acts;
import vn.unionledger.api.dues.MembersAsked.AdmissionAsked;
import vn.unionledger.api.person.People;
import vn.unionledger.api.request.Sending;
import vn.unionledger.core.id.PersonId;
import vn.unionledger.core.id.RollId;
import vn.unionledger.core.member.MemberCommand.AdmitMembers;
import vn.unionledger.core.member.MemberCommand.CorrectStay;
import vn.unionledger.core.member.MemberCommand.ExemptMember;
import vn.unionledger.core.member.MemberCommand.LetLeave;
import vn.unionledger.core.member.MemberCommand.MoveMembers;
import vn.unionledger.core.member.MemberCommand.SetPay;
import vn.unionledger.core.member.MemberCommand.SetPayerGroup;
import vn.unionledger.core.member.MemberCommand.WithdrawExemption;
import vn.unionledger.core.member.MemberEvent.Admission;
import vn.unionledger.core.member.MemberEvent.Pay;
import vn.unionledger.log.axon.Receipt;

/** What can be done with the list of members, for pages and the HTTP interface alike. */
@Component
public class MemberDesk {
    private final Acts acts;
    private final People people;

    MemberDesk(Acts acts, People people) {
        this.acts = acts;
        this.people = people;
    }

    /** Whether this very request has registered the people it names already. */
    public boolean hasRegistered(Sending sending, MembersAsked asked) {
        return people.hasRegistered(sending, asked.names());
    }

    /**
     * Takes people in; those named for the first time are registered on a roll before. Who was a member, or was registered for
     * another thing, comes by the id known already.
     */
    public Receipt admit(Sending sending, MembersAsked asked) {
        List<AdmissionAsked> rows = asked.people();
        @Nullable RollId roll = null;
        List<PersonId> ids = new ArrayList<>();
        if (asked.byName()) {
            People.NewPeople registered = people.registerAllFor(sending, asked.names());
            roll = registered.roll();
            ids.addAll(registered.people());
        } else {
            rows.forEach(row -> ids.add(Objects.requireNonNull(row.person())));
            roll = people.rollOf(ids);
        }
        List<Admission> admitted = new ArrayList<>();
        for (int nth = 0; nth < rows.size(); nth++) {
            AdmissionAsked row = rows.get(nth);
            admitted.add(new Admission(ids.get(nth), row.section(), row.group(), row.pay()));
        }
        RollId of = roll;
        return acts.send(
                sending,
                today -> new AdmitMembers(
                        sending.unit(),
                        asked.on() == null ? today : asked.on(),
                        admitted,
                        of,
                        asked.document(),
                        sending.person(),
                        today));
    }

    /** Puts members into another section or group. */
    public Receipt move(Sending sending, MemberAsked.Moved asked) {
        return acts.send(
                sending,
                today -> new MoveMembers(
                        sending.unit(),
                        asked.on() == null ? today : asked.on(),
                        asked.people(),
                        asked.to(),
                        sending.person(),
                        today));
    }

    /** Sets what dues are reckoned from. */
    public Receipt pay(Sending sending, MemberAsked.PaySet asked) {
        List<Pay> lines = asked.people().stream()
                .map(one -> new Pay(one.person(), one.amount()))
                .toList();
        return acts.send(sending, today -> new SetPay(sending.unit(), asked.from(), lines, sending.person(), today));
    }

    /** Sets by which payer group a member pays. */
    public Receipt group(Sending sending, MemberAsked.Grouped asked) {
        return acts.send(
                sending,
                today -> new SetPayerGroup(
                        sending.unit(),
                        asked.person(),
                        asked.group(),
                        asked.from(),
                        asked.document(),
                        sending.person(),
                        today));
    }

    /** Records a time without dues, or another end of one that begins on the same day. */
    public Receipt exempt(Sending sending, MemberAsked.Exempted asked) {
        return acts.send(
                sending,
                today -> new ExemptMember(
                        sending.unit(),
                        asked.person(),
                        asked.from(),
                        asked.until(),
                        asked.reason(),
                        asked.document(),
                        sending.person(),
                        today));
    }

    /** Says that a time without dues was recorded by mistake. */
    public Receipt withdrawExemption(Sending sending, MemberAsked.NotExempted asked) {
        return acts.send(
                sending,
                today -> new WithdrawExemption(sending.unit(), asked.person(), asked.from(), sending.person(), today));
    }

    /** Lets a member go. */
    public Receipt leave(Sending sending, MemberAsked.Left asked) {
        return acts.send(
                sending,
                today -> new LetLeave(
                        sending.unit(),
                        asked.person(),
                        asked.on(),
                        asked.reason(),
                        asked.document(),
                        sending.person(),
                        today));
    }

    /** Puts the days of somebody's last time as a member right. */
    public Receipt correct(Sending sending, MemberAsked.Stayed asked) {
        return acts.send(
                sending,
                today -> new CorrectStay(
                        sending.unit(), asked.person(), asked.from(), asked.last(), sending.person(), today));
    }
}
