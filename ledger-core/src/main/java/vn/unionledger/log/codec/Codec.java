package vn.unionledger.log.codec;

import java.io.ByteArrayOutputStream;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonWriteFeature;
import vn.unionledger.core.naming.EventName;
import vn.unionledger.core.naming.EventNames;

/**
 * Writes facts as canonical JSON (RFC 8785) and reads them back. A record is an object with its components as fields; ids are
 * bare text, {@code Vnd} a bare whole number of đồng, enums their names, dates ISO 8601, and what is absent is left out. Every
 * refusal is a {@link CodecException} that names the field. For many threads.
 */
public final class Codec {
    /** The codec of events, metadata and all other stored facts. */
    public static final Codec FACTS = new Codec(Shapes.ofFacts());

    /**
     * The codec of states that are kept to be read faster and may be thrown away: it knows maps and sets as well. What it writes
     * has no single form, so nothing may be hashed over it.
     */
    public static final Codec STATES = new Codec(Shapes.ofStates());

    private static final JsonFactory JSON = JsonFactory.builder()
            .enable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8)
            .build();

    private final Shapes shapes;

    private Codec(Shapes shapes) {
        this.shapes = shapes;
    }

    /**
     * The stored bytes of a record. Text that is not NFC or holds a control character, a number beyond 10^15 and a missing
     * required field are refused.
     */
    public byte[] write(Object fact) {
        Shape shape = shapes.of(fact.getClass());
        var bytes = new ByteArrayOutputStream(512);
        try (JsonGenerator out = JSON.createGenerator(ObjectWriteContext.empty(), bytes)) {
            shape.write(fact, out);
        }
        return bytes.toByteArray();
    }

    /** The record these bytes are. An unknown, doubled or missing field, a null and anything after the end are refused. */
    public <T> T read(Class<T> type, byte[] bytes) {
        try (var in = new Source(bytes)) {
            in.parser.nextToken();
            T fact = type.cast(shapes.of(type).read(in));
            if (in.parser.nextToken() != null) {
                throw new CodecException("something stands after the end");
            }
            return fact;
        } catch (JacksonException e) {
            throw new CodecException("not JSON: " + e.getOriginalMessage(), e);
        }
    }

    /** The event these bytes are. Only names of {@link EventNames} are known; no class is ever looked up by its name. */
    public Object readEvent(EventName name, byte[] bytes) {
        return read(EventNames.typeOf(name), bytes);
    }
}
