package vn.unionledger.core.organisation;

import static vn.unionledger.core.refusal.RefusedException.refuse;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import vn.unionledger.core.id.PersonId;
import vn.unionledger.core.organisation.UnitEvent.OfficeDelegated;
import vn.unionledger.core.organisation.UnitEvent.OfficerAppointed;
import vn.unionledger.core.organisation.UnitEvent.OfficerReleased;
import vn.unionledger.core.organisation.UnitRefusal.AlreadyHolds;
import vn.unionledger.core.organisation.UnitRefusal.DelegatedToSelf;
import vn.unionledger.core.organisation.UnitRefusal.DoesNotHold;
import vn.unionledger.core.organisation.UnitRefusal.Incompatible;
import vn.unionledger.core.organisation.UnitRefusal.OfficeTaken;
import vn.unionledger.core.organisation.UnitRefusal.TermBackwards;

/** The officers of a unit, past, present and appointed ahead, and who acts for whom. */
record Officers(List<Term> terms) {
    static final Officers NONE = new Officers(List.of());

    Officers {
        terms = List.copyOf(terms);
    }

    /** Whether the person holds the office on that day, or acts in it. An authority ends with the office it comes from. */
    boolean holds(PersonId person, Office office, LocalDate on) {
        return inForce(on).anyMatch(term -> term.person().equals(person) && term.office() == office);
    }

    boolean isOfficer(PersonId person, LocalDate on) {
        return inForce(on).anyMatch(term -> term.person().equals(person));
    }

    /** Refuses an appointment that runs backwards, doubles an office, or joins what must stay apart. */
    void mayTake(Term wanted) {
        LocalDate until = wanted.until();
        if (until != null && until.isBefore(wanted.from())) {
            throw refuse(new TermBackwards(wanted.from(), until));
        }
        for (Term held : terms) {
            LocalDate clash = held.firstDayWith(wanted);
            if (clash == null) {
                continue;
            }
            if (held.person().equals(wanted.person())) {
                if (held.office() == wanted.office()) {
                    throw refuse(new AlreadyHolds(wanted.person(), wanted.office(), clash));
                }
                if (Incompatibility.between(held.office(), wanted.office())) {
                    throw refuse(new Incompatible(wanted.person(), wanted.office(), held.office(), clash));
                }
            } else if (wanted.office() == Office.CHAIR && wanted.actingFor() == null && held.isChairs()) {
                throw refuse(new OfficeTaken(Office.CHAIR, held.person(), clash));
            }
        }
    }

    /** Refuses an authority that its giver cannot give, or its taker may not take. */
    void mayDelegate(PersonId from, PersonId to, Office office, LocalDate since, LocalDate until) {
        if (from.equals(to)) {
            throw refuse(new DelegatedToSelf(from));
        }
        if (until.isBefore(since)) {
            throw refuse(new TermBackwards(since, until));
        }
        boolean held = terms.stream()
                .anyMatch(term -> term.actingFor() == null
                        && term.person().equals(from)
                        && term.office() == office
                        && term.covers(since, until));
        if (!held) {
            throw refuse(new DoesNotHold(from, office, since));
        }
        if (!isOfficer(to, since)) {
            throw refuse(new DoesNotHold(to, Office.COMMITTEE_MEMBER, since));
        }
        mayTake(new Term(to, office, since, until, from));
    }

    void mayRelease(PersonId person, Office office, LocalDate on) {
        boolean held = terms.stream().anyMatch(term -> isOwn(term, person, office) && term.covers(on));
        if (!held) {
            throw refuse(new DoesNotHold(person, office, on));
        }
    }

    Officers with(OfficerAppointed e) {
        return plus(new Term(e.person(), e.office(), e.from(), e.until(), null));
    }

    Officers with(OfficeDelegated e) {
        return plus(new Term(e.to(), e.office(), e.since(), e.until(), e.from()));
    }

    /** The term of that day ends the day before; authorities given out of it end with it. */
    Officers without(OfficerReleased e) {
        List<Term> kept = new ArrayList<>();
        for (Term term : terms) {
            Term left = ends(term, e) ? term.before(e.on()) : term;
            if (left != null) {
                kept.add(left);
            }
        }
        return new Officers(kept);
    }

    private static boolean ends(Term term, OfficerReleased e) {
        if (isOwn(term, e.person(), e.office())) {
            return term.covers(e.on());
        }
        return e.person().equals(term.actingFor()) && term.office() == e.office() && term.reaches(e.on());
    }

    private Stream<Term> inForce(LocalDate on) {
        return terms.stream().filter(term -> term.covers(on));
    }

    private Officers plus(Term term) {
        List<Term> more = new ArrayList<>(terms);
        more.add(term);
        return new Officers(more);
    }

    private static boolean isOwn(Term term, PersonId person, Office office) {
        return term.actingFor() == null && term.person().equals(person) && term.office() == office;
    }
}
