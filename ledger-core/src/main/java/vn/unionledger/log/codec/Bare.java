package vn.unionledger.log.codec;

import java.lang.invoke.MethodHandle;
import java.util.Objects;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;

/** A record around one text called {@code value}, such as an id: stored as the bare text. */
final class Bare implements Shape {
    private final MethodHandle text;
    private final MethodHandle constructor;

    Bare(Class<?> type) {
        text = Handles.accessor(type.getRecordComponents()[0]);
        constructor = Handles.constructor(type);
    }

    @Override
    public void write(Object value, JsonGenerator out) {
        out.writeString(Texts.require((String) Objects.requireNonNull(Handles.part(text, value))));
    }

    @Override
    public Object read(Source in) {
        in.expect(JsonToken.VALUE_STRING, "text");
        return Handles.make(constructor, new Object[] {in.parser.getString()});
    }
}
