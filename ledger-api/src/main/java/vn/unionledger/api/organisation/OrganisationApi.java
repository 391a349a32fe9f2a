package vn.unionledger.api.organisation;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.unionledger.api.door.Recorded;
import vn.unionledger.api.person.Named;
import vn.unionledger.api.person.Reveal;
import vn.unionledger.api.person.Reveal.Names;
import vn.unionledger.api.problem.ProblemException;
import vn.unionledger.api.request.Sending;
import vn.unionledger.api.signin.Seen;
import vn.unionledger.core.organisation.Office;
import vn.unionledger.projections.asof.Asked;
import vn.unionledger.projections.organisationview.OfficerRow;
import vn.unionledger.projections.organisationview.Organisation;
import vn.unionledger.projections.organisationview.SectionRow;
import vn.unionledger.projections.organisationview.UnitRow;

/** A unit over HTTP: itself, the units below it, its sections and groups, its officers. */
@RestController
@RequestMapping("/api/v1")
class OrganisationApi {
    private final Offices offices;
    private final Organisation organisation;
    private final Reveal reveal;

    OrganisationApi(Offices offices, Organisation organisation, Reveal reveal) {
        this.offices = offices;
        this.organisation = organisation;
        this.reveal = reveal;
    }

    /** The unit as it was on the last day of the period. */
    @GetMapping("/unit")
    UnitRow unit(Seen seen, Asked asked) {
        return organisation.unit(seen.unit(), asked).orElseThrow(() -> new ProblemException(404, "unit.none"));
    }

    /** Says whose the employer behind the unit is, from a day on: rules for one ownership alone go by it. */
    @PostMapping("/unit/ownership")
    @ResponseStatus(HttpStatus.CREATED)
    Recorded own(@RequestBody OwnershipAsked asked, Sending sending) {
        return Recorded.of(sending.unit(), offices.own(sending, asked));
    }

    /** The units directly below, as they were on the last day of the period. */
    @GetMapping("/units")
    List<UnitRow> below(Seen seen, Asked asked) {
        return organisation.below(seen.unit(), asked);
    }

    @GetMapping("/sections")
    List<SectionRow> sections(Seen seen, Asked asked) {
        return organisation.sections(seen.unit(), asked);
    }

    @PostMapping("/sections")
    @ResponseStatus(HttpStatus.CREATED)
    Recorded form(@RequestBody SectionAsked asked, Sending sending) {
        return Recorded.of(asked.section(), offices.form(sending, asked));
    }

    /**
     * Someone in an office.
     *
     * @param holder absent for who may not see people
     * @param until the last day; absent: open
     * @param delegatedBy whose office it is, where it is held by delegation
     */
    record OfficerLine(
            Office office,
            @Nullable Named holder,
            LocalDate from,
            @Nullable LocalDate until,
            @Nullable Named delegatedBy,
            @Nullable String document) {
        static OfficerLine of(OfficerRow row, @Nullable Names names) {
            return new OfficerLine(
                    row.office(),
                    names == null ? null : names.of(row.person()),
                    row.from(),
                    row.until(),
                    names == null ? null : names.ofNullable(row.delegatedBy()),
                    row.document());
        }
    }

    /** Who held an office on the last day of the period. */
    @GetMapping("/officers")
    List<OfficerLine> officers(Seen seen, Asked asked) {
        List<OfficerRow> rows = organisation.officers(seen.unit(), asked);
        Names names = reveal.namesOf(seen, rows, OfficerRow::person, OfficerRow::delegatedBy);
        return rows.stream().map(row -> OfficerLine.of(row, names)).toList();
    }

    @PostMapping("/officers")
    @ResponseStatus(HttpStatus.CREATED)
    Recorded appoint(@RequestBody OfficerAsked.Appointment asked, Sending sending) {
        return Recorded.of(asked.office(), offices.appoint(sending, asked));
    }

    @PostMapping("/officers/release")
    Recorded release(@RequestBody OfficerAsked.Release asked, Sending sending) {
        return Recorded.of(asked.office(), offices.release(sending, asked));
    }

    @PostMapping("/officers/delegate")
    Recorded delegate(@RequestBody OfficerAsked.Delegation asked, Sending sending) {
        return Recorded.of(asked.office(), offices.delegate(sending, asked));
    }
}
