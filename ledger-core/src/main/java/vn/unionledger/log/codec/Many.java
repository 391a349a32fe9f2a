package vn.unionledger.log.codec;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;

/** A list, in its order; or a set, in any. */
record Many(Shape element, boolean isSet) implements Shape {
    @Override
    public void write(Object value, JsonGenerator out) {
        out.writeStartArray();
        int index = 0;
        for (Object part : (Collection<?>) value) {
            try {
                element.write(part, out);
            } catch (CodecException e) {
                throw e.within("[" + index + "]");
            }
            index++;
        }
        out.writeEndArray();
    }

    @Override
    public Object read(Source in) {
        in.expect(JsonToken.START_ARRAY, "a list");
        var parts = new ArrayList<Object>();
        while (in.parser.nextToken() != JsonToken.END_ARRAY) {
            try {
                parts.add(element.read(in));
            } catch (CodecException e) {
                throw e.within("[" + parts.size() + "]");
            }
        }
        return isSet ? Set.copyOf(parts) : List.copyOf(parts);
    }
}
