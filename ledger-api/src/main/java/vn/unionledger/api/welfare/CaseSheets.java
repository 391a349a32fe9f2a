package vn.unionledger.api.welfare;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.unionledger.api.door.Cut;
import vn.unionledger.api.door.Things;
import vn.unionledger.api.person.Named;
import vn.unionledger.api.person.Reveal;
import vn.unionledger.api.person.Reveal.Names;
import vn.unionledger.api.problem.ProblemException;
import vn.unionledger.api.signin.Seen;
import vn.unionledger.core.id.CaseId;
import vn.unionledger.core.id.PersonId;
import vn.unionledger.core.welfare.WelfareEvent.AidRequested;
import vn.unionledger.projections.asof.Asked;
import vn.unionledger.projections.welfareregister.CaseRow;
import vn.unionledger.projections.welfareregister.WelfareRegister;

/** Shows welfare cases to those who may see them, each look at what is sealed being kept. */
@Component
class CaseSheets {
    static final String NONE = "welfare.none";

    private final WelfareRegister register;
    private final Things things;
    private final Reveal reveal;

    CaseSheets(WelfareRegister register, Things things, Reveal reveal) {
        this.register = register;
        this.things = things;
        this.reveal = reveal;
    }

    Cut<CaseSheet> list(Seen seen, Asked asked, @Nullable Long after) {
        Cut<CaseRow> page = Cut.of(register.cases(seen.unit(), asked), CaseRow::position, after);
        Names names = names(seen, page.rows());
        return page.map(row -> CaseSheet.of(row, names));
    }

    CaseSheet one(Seen seen, CaseId aCase, Asked asked) {
        AidRequested begin = (AidRequested)
                things.events(seen, "case", aCase, NONE).getFirst().payload();
        CaseRow row = register.aCase(aCase, asked).orElseThrow(() -> new ProblemException(404, NONE));
        return CaseSheet.of(row, names(seen, List.of(row)))
                .with(who(seen, begin), reveal.text(seen, begin.note(), "case"));
    }

    private @Nullable Named who(Seen seen, AidRequested begin) {
        String person = reveal.text(seen, begin.who(), "case");
        if (person == null || person.equals(Reveal.DESTROYED)) {
            return null;
        }
        PersonId id = new PersonId(person);
        return reveal.names(seen, List.of(id)).of(id);
    }

    private @Nullable Names names(Seen seen, List<CaseRow> rows) {
        return reveal.namesOf(seen, rows, CaseRow::requestedBy, CaseRow::decidedBy);
    }
}
