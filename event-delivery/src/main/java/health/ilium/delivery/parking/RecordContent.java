package health.ilium.delivery.parking;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What is in a record.
///
/// @param type name of the event; empty unless it is one
public record RecordContent(Kind kind, String type, List<Field> fields) {

    /// Whether there is anything to tell.
    public enum Kind {
        EVENT,
        /// Its bytes are no event of the topic.
        UNREADABLE,
        /// Its schema cannot be looked up at this moment.
        NOT_NOW
    }

    /// What a value of a field is.
    public enum Type {
        TEXT,
        NUMBER,
        YES_OR_NO,
        DATE,
        TIME,
        CODE,
        BYTES
    }

    /// @param name with the names of what it is part of before it
    /// @param value null while masked, and for a field that may be empty and is
    public record Field(String name, Type type, boolean optional, @Nullable String value) {}

    public static RecordContent without(Kind kind) {
        return new RecordContent(kind, "", List.of());
    }
}
