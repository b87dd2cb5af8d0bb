package health.ilium.intake.clinical;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Takes the named fields of one record and all others of another, down through nested records.
///
/// @param fields paths of the fields to take
record Merge(Set<String> fields) {

    <R extends Record> R of(R current, R said) {
        return merged("", current, said);
    }

    private <R extends Record> R merged(String path, R current, R said) {
        @SuppressWarnings("unchecked") // a record has no subclasses: its class is R's
        Class<R> type = (Class<R>) said.getClass();
        RecordComponent[] components = type.getRecordComponents();
        @Nullable Object[] values = new @Nullable Object[components.length];
        for (int i = 0; i < components.length; i++) {
            String field = path + components[i].getName();
            values[i] = value(field, of(components[i], current), of(components[i], said));
        }
        return constructed(type, components, values);
    }

    private @Nullable Object value(String field, @Nullable Object current, @Nullable Object said) {
        if (fields.contains(field)) {
            return said;
        }
        if (!saidBelow(field)) {
            return current;
        }
        return current instanceof Record before && said instanceof Record part
                ? merged(field + ".", before, part)
                : said;
    }

    private boolean saidBelow(String field) {
        return fields.stream().anyMatch(path -> path.startsWith(field + "."));
    }

    private static @Nullable Object of(RecordComponent component, Record of) {
        try {
            return component.getAccessor().invoke(of);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("Unreadable field " + component.getName(), e);
        }
    }

    private static <R extends Record> R constructed(
            Class<R> type, RecordComponent[] components, @Nullable Object[] values) {
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            return type.getDeclaredConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("Unmergeable " + type.getSimpleName(), e);
        }
    }
}
