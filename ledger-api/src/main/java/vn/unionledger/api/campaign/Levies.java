package vn.unionledger.api.campaign;

import static vn.unionledger.core.refusal.RefusedException.refuse;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.unionledger.api.door.Acts;
import vn.unionledger.api.request.Fault;
import vn.unionledger.api.request.FaultyRequestException;
import vn.unionledger.api.request.Sending;
import vn.unionledger.core.id.PersonId;
import vn.unionledger.core.id.SectionCode;
import vn.unionledger.core.levy.LevyBook;
import vn.unionledger.core.levy.LevyCommand.AssessLevy;
import vn.unionledger.core.levy.LevyCommand.Exempt;
import vn.unionledger.core.levy.LevyCommand.WaiveLevy;
import vn.unionledger.core.levy.LevyRefusal.NobodyToLevy;
import vn.unionledger.core.member.Member;
import vn.unionledger.core.refusal.RefusedException;
import vn.unionledger.log.axon.Receipt;
import vn.unionledger.log.axon.Sender;
import vn.unionledger.projections.arrears.Dues;
import vn.unionledger.projections.feed.ViewStates;

/** What can be done with the disaster levy, for pages and the HTTP interface alike. Money comes by vouchers of type {@code levy}. */
@Component
public class Levies {
    /** The answer to a command that took as many people as one may, and perhaps left some. */
    private static final String FULL = String.valueOf(LevyBook.MOST);

    private final Acts acts;
    private final Dues dues;
    private final ViewStates views;

    Levies(Acts acts, Dues dues, ViewStates views) {
        this.acts = acts;
        this.dues = dues;
        this.views = views;
    }

    /** Reckons everybody asked for who is not reckoned yet, as many commands as that takes, each under a key of its own. */
    public Receipt assess(Sending sending, int year, LevyAsked asked) {
        SectionCode section = asked.section();
        return section == null ? assessUnit(sending, year, asked) : assessSection(sending, year, asked, section);
    }

    private Receipt assessUnit(Sending sending, int year, LevyAsked asked) {
        AssessLevy command = command(sending, year, asked, people(asked));
        Receipt receipt = acts.send(command, sending.sender());
        for (int more = 2; FULL.equals(receipt.answer()); more++) {
            Optional<Receipt> next = more(command, sending.step("levy-" + more));
            if (next.isEmpty()) {
                break;
            }
            receipt = next.get();
        }
        return receipt;
    }

    private Receipt assessSection(Sending sending, int year, LevyAsked asked, SectionCode section) {
        List<PersonId> people = membersOf(section, sending, asked);
        if (people.isEmpty()) {
            throw new FaultyRequestException(Fault.of("/section", "section-empty"));
        }
        Optional<Receipt> last = Optional.empty();
        for (int from = 0; from < people.size(); from += LevyBook.MOST) {
            List<PersonId> part = people.subList(from, Math.min(from + LevyBook.MOST, people.size()));
            Sender step = from == 0 ? sending.sender() : sending.step("levy-" + from);
            Optional<Receipt> before = last;
            last = more(command(sending, year, asked, part), step).or(() -> before);
        }
        return last.orElseThrow(() -> refuse(new NobodyToLevy(year)));
    }

    /** Nothing where there is nobody left to reckon. */
    private Optional<Receipt> more(AssessLevy command, Sender step) {
        try {
            return Optional.of(acts.send(command, step));
        } catch (RefusedException refused) {
            if (refused.refusal() instanceof NobodyToLevy) {
                return Optional.empty();
            }
            throw refused;
        }
    }

    private List<PersonId> membersOf(SectionCode section, Sending sending, LevyAsked asked) {
        Set<PersonId> among = Set.copyOf(people(asked));
        return dues.members(sending.unit(), views.shown()).people().values().stream()
                .filter(member -> member.isMemberOn(asked.on()) && section.equals(member.sectionOn(asked.on())))
                .map(Member::person)
                .filter(person -> among.isEmpty() || among.contains(person))
                .sorted(Comparator.comparing(PersonId::value))
                .toList();
    }

    private static List<PersonId> people(LevyAsked asked) {
        return orNone(asked.people());
    }

    private AssessLevy command(Sending sending, int year, LevyAsked asked, List<PersonId> people) {
        List<Exempt> exempt = orNone(asked.exempt()).stream()
                .map(one -> new Exempt(one.person(), one.why()))
                .toList();
        LocalDate today = acts.today();
        return new AssessLevy(
                sending.unit(),
                year,
                asked.campaign(),
                asked.group(),
                asked.region(),
                asked.workingDays(),
                people,
                exempt,
                asked.on(),
                sending.person(),
                today);
    }

    private static <T> List<T> orNone(@Nullable List<T> list) {
        return Objects.requireNonNullElse(list, List.of());
    }

    /** Lets a person owe no more than was collected. */
    public Receipt waive(Sending sending, int year, LevyAsked.WaiverAsked asked) {
        return acts.send(
                sending,
                today -> new WaiveLevy(sending.unit(), year, asked.person(), asked.why(), sending.person(), today));
    }
}
