package vn.unionledger.api.sample;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.unionledger.core.id.UnitId;
import vn.unionledger.core.organisation.FundingClass;
import vn.unionledger.core.organisation.UnitCommand.FirstOfficer;
import vn.unionledger.core.organisation.UnitCommand.FoundUnit;
import vn.unionledger.core.organisation.UnitLevel;
import vn.unionledger.core.privacy.PersonCommand.RegisterPerson;
import vn.unionledger.core.privacy.Subject;

/**
 * How the program sets the sample's units up: one moment after the other, since a unit needs its parent.
 *
 * @param termFrom the first day of the officers' term
 * @param termUntil the last one
 * @param document what gave them their offices
 */
record Founding(Script script, LocalDate termFrom, LocalDate termUntil, String document) {
    /** Registers a unit's officers and founds it. @return the moment after */
    LocalDateTime founds(
            LocalDateTime at,
            UnitId unit,
            String name,
            UnitLevel level,
            FundingClass fundingClass,
            @Nullable UnitId parent) {
        List<SampleOfficer> officers = SamplePeople.of(unit);
        for (SampleOfficer officer : officers) {
            script.at(
                    unit,
                    at,
                    null,
                    new ActKey("nguoi/" + officer.person(), "ghi-ten"),
                    (pen, today) -> new RegisterPerson(
                            unit,
                            officer.person(),
                            pen.seal(Subject.of(officer.person()), RegisterPerson.NAME, officer.name())));
        }
        List<FirstOfficer> first = officers.stream()
                .map(officer -> new FirstOfficer(officer.person(), officer.office(), termFrom, termUntil, document))
                .toList();
        script.at(
                unit,
                at.plusSeconds(20),
                null,
                new ActKey("don-vi/" + unit, "thanh-lap"),
                (pen, today) ->
                        new FoundUnit(unit, name, level, fundingClass, parent, termFrom, null, first, null, today));
        return at.plusSeconds(40);
    }
}
