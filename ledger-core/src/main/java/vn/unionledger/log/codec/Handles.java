package vn.unionledger.log.codec;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Takes records apart and puts them together. */
final class Handles {
    private Handles() {}

    /** Of type (Object) → Object. */
    static MethodHandle accessor(RecordComponent component) {
        try {
            var accessor = component.getAccessor();
            accessor.setAccessible(true); // a record may be nested in a type of its package only
            return MethodHandles.lookup().unreflect(accessor).asType(MethodType.methodType(Object.class, Object.class));
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The canonical constructor, of type (Object[]) → Object. */
    static MethodHandle constructor(Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        try {
            Constructor<?> canonical = type.getDeclaredConstructor(
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
            canonical.setAccessible(true); // as above
            return MethodHandles.lookup()
                    .unreflectConstructor(canonical)
                    .asType(MethodType.genericMethodType(components.length))
                    .asSpreader(Object[].class, components.length);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    static @Nullable Object part(MethodHandle accessor, Object record) {
        try {
            return (Object) accessor.invokeExact(record);
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }

    /** The record; what its constructor refuses is a {@link CodecException}. */
    static Object make(MethodHandle constructor, @Nullable Object[] parts) {
        try {
            return (Object) constructor.invokeExact(parts);
        } catch (CodecException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new CodecException(String.valueOf(e.getMessage()), e);
        }
    }
}
