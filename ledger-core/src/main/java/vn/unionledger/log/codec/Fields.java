package vn.unionledger.log.codec;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;
import tools.jackson.core.io.SerializedString;
import tools.jackson.core.sym.PropertyNameMatcher;

/** A record as an object: one field per component, sorted by name, absent ones left out. */
final class Fields implements Shape {
    private final Class<?> type;
    private final List<Field> sorted;
    private final PropertyNameMatcher names;
    private final MethodHandle constructor;
    private final int slots;

    /** @param word what its discriminator says, if it is one record of a sealed interface */
    Fields(Class<?> type, @Nullable String word, Shapes shapes) {
        this.type = type;
        RecordComponent[] components = type.getRecordComponents();
        slots = components.length;
        var fields = new ArrayList<Field>();
        for (int slot = 0; slot < slots; slot++) {
            fields.add(field(components[slot], slot, shapes));
        }
        if (word != null) {
            fields.add(discriminator(word));
        }
        // RFC 8785 sorts by UTF-16 code units, as String.compareTo does
        fields.sort(Comparator.comparing(Field::text));
        if (word != null && fields.stream().filter(Field::isDiscriminator).count() > 1) {
            throw new IllegalStateException(type.getName() + " has a field of its own called " + Words.DISCRIMINATOR);
        }
        sorted = List.copyOf(fields);
        names = Source.names(fields.stream().map(Field::text).toList());
        constructor = Handles.constructor(type);
    }

    @Override
    public void write(Object value, JsonGenerator out) {
        out.writeStartObject();
        for (Field field : sorted) {
            Object part = Handles.part(field.accessor, value);
            if (part != null) {
                out.writeName(field.name);
                try {
                    field.shape.write(part, out);
                } catch (CodecException e) {
                    throw e.within(field.text());
                }
            } else if (!field.optional) {
                throw new CodecException("is required").within(field.text());
            }
        }
        out.writeEndObject();
    }

    @Override
    public Object read(Source in) {
        in.expect(JsonToken.START_OBJECT, "an object");
        var parts = new @Nullable Object[slots];
        int place;
        while ((place = in.parser.nextNameMatch(names)) >= 0) {
            Field field = sorted.get(place);
            in.parser.nextToken();
            try {
                Object part = field.shape.read(in);
                if (field.slot != Field.NONE) {
                    if (parts[field.slot] != null) {
                        throw new CodecException("is there twice");
                    }
                    parts[field.slot] = part;
                }
            } catch (CodecException e) {
                throw e.within(field.text());
            }
        }
        if (place == PropertyNameMatcher.MATCH_UNKNOWN_NAME) {
            throw new CodecException(type.getSimpleName() + " has no field of this name")
                    .within(in.parser.currentName());
        }
        in.expect(JsonToken.END_OBJECT, "the end of an object");
        for (Field field : sorted) {
            if (!field.optional && field.slot != Field.NONE && parts[field.slot] == null) {
                throw new CodecException("is missing").within(field.text());
            }
        }
        return Handles.make(constructor, parts);
    }

    private static Field field(RecordComponent component, int slot, Shapes shapes) {
        return new Field(
                new SerializedString(component.getName()),
                slot,
                Handles.accessor(component),
                shapes.of(component.getGenericType()),
                component.getAnnotatedType().isAnnotationPresent(Nullable.class));
    }

    private static Field discriminator(String word) {
        return new Field(
                new SerializedString(Words.DISCRIMINATOR),
                Field.NONE,
                MethodHandles.dropArguments(MethodHandles.constant(Object.class, word), 0, Object.class),
                Plain.TEXT,
                false);
    }

    private record Field(SerializedString name, int slot, MethodHandle accessor, Shape shape, boolean optional) {
        /** The slot of a field that is no component. */
        static final int NONE = -1;

        String text() {
            return name.getValue();
        }

        boolean isDiscriminator() {
            return text().equals(Words.DISCRIMINATOR);
        }
    }
}
