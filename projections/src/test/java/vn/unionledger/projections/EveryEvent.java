package vn.unionledger.projections;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import vn.unionledger.core.id.UnitId;
import vn.unionledger.core.naming.EventName;
import vn.unionledger.core.naming.EventNames;
import vn.unionledger.log.codec.Codec;

/** One example of every event that has a stored name, read from the samples of stored bytes. */
public final class EveryEvent {
    private EveryEvent() {}

    public static List<Object> examples() throws IOException {
        List<Object> examples = new ArrayList<>();
        for (Class<?> type : EventNames.types()) {
            EventName name = EventNames.nameOf(type);
            String file = "/events/" + name.name() + "." + name.revision() + ".json";
            try (InputStream bytes =
                    Objects.requireNonNull(UnitId.class.getResourceAsStream(file), () -> "no sample " + file)) {
                examples.add(Codec.FACTS.readEvent(name, bytes.readAllBytes()));
            }
        }
        return examples;
    }
}
