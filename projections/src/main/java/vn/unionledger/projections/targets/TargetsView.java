package vn.unionledger.projections.targets;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import vn.unionledger.core.naming.EventName;
import vn.unionledger.core.naming.EventNames;
import vn.unionledger.core.target.TargetEvent;
import vn.unionledger.log.StoredEvent;
import vn.unionledger.log.codec.Codec;
import vn.unionledger.projections.feed.Rows;
import vn.unionledger.projections.feed.Table;
import vn.unionledger.projections.feed.View;

/** The view {@code targets}: the facts of targets, to be folded by the rules when asked. */
public final class TargetsView implements View {
    static final Table FACT =
            Table.of("target_fact", "position", "line", "unit", "subject", "name", "revision", "facts");

    @Override
    public String name() {
        return "targets";
    }

    @Override
    public List<Table> tables() {
        return List.of(FACT);
    }

    @Override
    public void fold(StoredEvent event, Rows rows) {
        if (event.payload() instanceof TargetEvent facts) {
            EventName name = EventNames.nameOf(facts.getClass());
            rows.add(
                    FACT,
                    event.position(),
                    0,
                    facts.unit().value(),
                    facts.target().value(),
                    name.name(),
                    name.revision(),
                    new String(Codec.FACTS.write(facts), UTF_8));
        }
    }
}
