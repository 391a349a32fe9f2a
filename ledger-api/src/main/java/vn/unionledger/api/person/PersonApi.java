package vn.unionledger.api.person;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.unionledger.api.door.Recorded;
import vn.unionledger.api.problem.ProblemException;
import vn.unionledger.api.request.Sending;
import vn.unionledger.api.signin.Seen;
import vn.unionledger.core.id.CaseId;
import vn.unionledger.core.id.PersonId;
import vn.unionledger.core.id.RollId;
import vn.unionledger.core.privacy.PersonEvent.Ground;
import vn.unionledger.projections.organisationview.NamedPerson;
import vn.unionledger.projections.organisationview.Organisation;

/** People over HTTP: registered alone or on a roll, listed by name to those who may see names, forgotten. */
@RestController
@RequestMapping("/api/v1")
class PersonApi {
    private static final int PAGE = 100;

    private final People people;
    private final Forgetting forgetting;
    private final Organisation organisation;
    private final Reveal reveal;

    PersonApi(People people, Forgetting forgetting, Organisation organisation, Reveal reveal) {
        this.people = people;
        this.forgetting = forgetting;
        this.organisation = organisation;
        this.reveal = reveal;
    }

    /** @param next to be given as {@code after} for the next page; absent on the last */
    record PersonPage(List<Named> people, @Nullable Integer next) {
        PersonPage {
            people = List.copyOf(people);
        }
    }

    /** Everyone the unit registered, in the order of registering. */
    @GetMapping("/people")
    PersonPage list(Seen seen, @RequestParam(required = false) @Nullable Integer after) {
        if (!seen.names()) {
            throw new ProblemException(403, "signin.not-allowed");
        }
        int from = after == null ? 0 : Math.max(0, after);
        List<PersonId> found = organisation.peopleOf(seen.unit(), from, PAGE + 1).stream()
                .map(NamedPerson::person)
                .toList();
        boolean more = found.size() > PAGE;
        List<PersonId> shown = more ? found.subList(0, PAGE) : found;
        var names = reveal.names(seen, shown);
        return new PersonPage(shown.stream().map(names::of).toList(), more ? from + PAGE : null);
    }

    @PostMapping("/people")
    @ResponseStatus(HttpStatus.CREATED)
    Recorded register(@RequestBody PeopleAsked.NameAsked asked, Sending sending) {
        PersonId person = People.idOf(sending, 0);
        return Recorded.of(person, people.register(sending, person, asked.name()));
    }

    /** @param people the ids given, in the order of the names */
    record Roll(RollId roll, List<PersonId> people, Recorded recorded) {
        Roll {
            people = List.copyOf(people);
        }
    }

    /** Registers many at once. */
    @PostMapping("/rolls")
    @ResponseStatus(HttpStatus.CREATED)
    Roll registerAll(@RequestBody PeopleAsked asked, Sending sending) {
        RollId roll = People.rollOf(sending);
        List<PersonId> ids = new ArrayList<>(IntStream.range(0, asked.people().size())
                .mapToObj(nth -> People.idOf(sending, nth))
                .toList());
        return new Roll(roll, ids, Recorded.of(roll, people.registerAll(sending, asked)));
    }

    /**
     * Why somebody is forgotten.
     *
     * @param roll the roll the person was registered on; absent for one registered alone
     */
    record ForgetAsked(Ground ground, @Nullable RollId roll) {}

    @PostMapping("/people/{person}/forget")
    Recorded forget(@PathVariable PersonId person, @RequestBody ForgetAsked asked, Sending sending) {
        return Recorded.of(person, forgetting.person(sending, person, asked.roll(), asked.ground()));
    }

    /** Why a case is forgotten. */
    record CaseForgetAsked(Ground ground) {}

    @PostMapping("/cases/{case}/forget")
    Recorded forgetCase(@PathVariable("case") CaseId aCase, @RequestBody CaseForgetAsked asked, Sending sending) {
        return Recorded.of(aCase, forgetting.aCase(sending, aCase, asked.ground()));
    }
}
