package vn.unionledger.projections.lending;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import vn.unionledger.core.deposit.DepositEvent;
import vn.unionledger.core.employment.EmploymentEvent;
import vn.unionledger.core.id.UnitId;
import vn.unionledger.core.loan.LoanEvent;
import vn.unionledger.core.naming.EventName;
import vn.unionledger.core.naming.EventNames;
import vn.unionledger.log.StoredEvent;
import vn.unionledger.log.codec.Codec;
import vn.unionledger.projections.feed.Rows;
import vn.unionledger.projections.feed.Table;
import vn.unionledger.projections.feed.View;

/** The view {@code lending}: the facts of loans, deposits and employment projects, to be folded by the rules when asked. */
public final class LendingView implements View {
    static final Table FACT =
            Table.of("lending_fact", "position", "line", "unit", "topic", "subject", "name", "revision", "facts");

    @Override
    public String name() {
        return "lending";
    }

    @Override
    public List<Table> tables() {
        return List.of(FACT);
    }

    @Override
    public void fold(StoredEvent event, Rows rows) {
        switch (event.payload()) {
            case LoanEvent e -> add(rows, event, e.unit(), Topic.LOAN, e.loan().value());
            case DepositEvent e -> add(rows, event, e.unit(), Topic.DEPOSIT, e.fund() + "/" + e.member());
            case EmploymentEvent e ->
                add(rows, event, e.unit(), Topic.EMPLOYMENT, e.project().value());
            default -> {}
        }
    }

    private static void add(Rows rows, StoredEvent event, UnitId unit, Topic topic, String subject) {
        Object facts = event.payload();
        EventName name = EventNames.nameOf(facts.getClass());
        rows.add(
                FACT,
                event.position(),
                0,
                unit.value(),
                topic.name(),
                subject,
                name.name(),
                name.revision(),
                new String(Codec.FACTS.write(facts), UTF_8));
    }
}
