package vn.unionledger.api.dues;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.unionledger.api.person.Reveal;
import vn.unionledger.api.problem.ProblemException;
import vn.unionledger.api.signin.Seen;
import vn.unionledger.core.id.PersonId;
import vn.unionledger.core.member.Member;
import vn.unionledger.core.organisation.Office;
import vn.unionledger.projections.arrears.Dues;
import vn.unionledger.projections.asof.Asked;

/** Members as somebody may see them: by name only within the unit, their pay only for its accountant and themselves. */
@Component
public class MemberSheets {
    private static final Set<Office> READ_NAMES =
            EnumSet.of(Office.CHAIR, Office.VICE_CHAIR, Office.ACCOUNTANT, Office.CASHIER);

    private final Dues dues;
    private final Reveal reveal;

    MemberSheets(Dues dues, Reveal reveal) {
        this.dues = dues;
        this.reveal = reveal;
    }

    /** Everybody who is or was a member on the last day of the period, in the order of their ids. */
    public List<MemberSheet> all(Seen seen, Asked asked) {
        mayLook(seen);
        List<Member> members = dues.members(seen.unit(), asked.known()).people().values().stream()
                .filter(member ->
                        member.stays().stream().anyMatch(stay -> !stay.from().isAfter(asked.until())))
                .sorted((one, other) ->
                        one.person().value().compareTo(other.person().value()))
                .toList();
        PaySight pay = PaySight.of(seen.person(), seen.unit());
        Reveal.Names names =
                names(reveal, seen, members.stream().map(Member::person).toList());
        return members.stream()
                .map(member ->
                        MemberSheet.of(member, names.of(member.person()), asked.until(), pay.of(member.person())))
                .toList();
    }

    /** One member; nothing if the unit has none of that id. */
    public Optional<MemberSheet> one(Seen seen, PersonId person, Asked asked) {
        mayLook(seen);
        return dues.members(seen.unit(), asked.known())
                .find(person)
                .map(member -> MemberSheet.of(
                        member,
                        names(reveal, seen, List.of(person)).of(person),
                        asked.until(),
                        PaySight.of(seen.person(), seen.unit()).of(person)));
    }

    /** The names of members: for who decides, keeps the books or the cash; for anybody else the reader's own at most. */
    static Reveal.Names names(Reveal reveal, Seen seen, List<PersonId> people) {
        return reveal.names(
                seen,
                READ_NAMES.contains(seen.person().office())
                        ? people
                        : people.stream().filter(seen.person().person()::equals).toList());
    }

    /** Refuses who may not see people of the unit. */
    static void mayLook(Seen seen) {
        if (!seen.names()) {
            throw new ProblemException(403, "signin.not-allowed");
        }
    }
}
