package vn.unionledger.api.request;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.unionledger.api.request.RequestReader.Limits;

/** What a record asks for, looked up once: reading annotations anew cost more than all else that is done with a request's body. */
record Shape(Constructor<?> constructor, List<Part> parts) {
    private static final ClassValue<Shape> KNOWN = new ClassValue<>() {
        @Override
        protected Shape computeValue(Class<?> type) {
            return lookedUp(type);
        }
    };

    /**
     * One component.
     *
     * @param name a Java name, unless the word is Java's own, such as {@code case}
     * @param beside whether its fields stand beside its neighbours
     */
    record Part(String name, Class<?> single, Type type, boolean beside, boolean optional, Limits limits) {}

    static Shape of(Class<?> type) {
        return KNOWN.get(type);
    }

    private static Shape lookedUp(Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        try {
            Constructor<?> constructor = type.getDeclaredConstructor(
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
            constructor.setAccessible(true);
            return new Shape(
                    constructor, Arrays.stream(components).map(Shape::part).toList());
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException(type + " could not be made", e);
        }
    }

    private static Part part(RecordComponent component) {
        JsonProperty named = component.getAccessor().getAnnotation(JsonProperty.class);
        return new Part(
                named == null ? component.getName() : named.value(),
                component.getType(),
                component.getGenericType(),
                component.getAccessor().isAnnotationPresent(JsonUnwrapped.class),
                component.getAnnotatedType().isAnnotationPresent(Nullable.class),
                new Limits(component.getAnnotation(Length.class), component.getAnnotation(Between.class)));
    }
}
