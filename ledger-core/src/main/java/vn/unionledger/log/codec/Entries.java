package vn.unionledger.log.codec;

import java.util.HashMap;
import java.util.Map;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;

/** A map, as a list of its keys and values by turns. Only states have maps: a fact with one would have more than one form. */
record Entries(Shape key, Shape value) implements Shape {
    @Override
    public void write(Object map, JsonGenerator out) {
        out.writeStartArray();
        ((Map<?, ?>) map).forEach((k, v) -> {
            key.write(k, out);
            value.write(v, out);
        });
        out.writeEndArray();
    }

    @Override
    public Object read(Source in) {
        in.expect(JsonToken.START_ARRAY, "a list of keys and values");
        Map<Object, Object> map = new HashMap<>();
        while (in.parser.nextToken() != JsonToken.END_ARRAY) {
            Object k = key.read(in);
            in.parser.nextToken();
            if (map.put(k, value.read(in)) != null) {
                throw new CodecException("a key is there twice");
            }
        }
        return Map.copyOf(map);
    }
}
