package vn.unionledger.log.codec;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;

/** A record of a sealed interface: an object that also says, by a word, which one it is. */
final class OneOf implements Shape {
    private final Class<?> sealed;
    private final Map<String, Class<?>> byWord;
    private final Map<Class<?>, String> words = new HashMap<>();
    private final Map<Class<?>, Fields> shapes = new ConcurrentHashMap<>();
    private final Shapes all;

    OneOf(Class<?> sealed, Map<String, Class<?>> byWord, Shapes all) {
        this.sealed = sealed;
        this.byWord = byWord;
        byWord.forEach((word, type) -> words.put(type, word));
        this.all = all;
    }

    @Override
    public void write(Object value, JsonGenerator out) {
        shape(value.getClass()).write(value, out);
    }

    @Override
    public Object read(Source in) {
        in.expect(JsonToken.START_OBJECT, "an object");
        String word = in.word();
        Class<?> type = byWord.get(word);
        if (type == null) {
            throw new CodecException("no " + sealed.getSimpleName() + " is called " + word).within(Words.DISCRIMINATOR);
        }
        return shape(type).read(in);
    }

    /** Made at first use: a record may hold another of its own kind. */
    private Fields shape(Class<?> type) {
        Fields shape = shapes.get(type);
        if (shape == null) {
            shape = new Fields(type, words.get(type), all);
            shapes.put(type, shape);
        }
        return shape;
    }
}
