package health.ilium.intake.parking;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What is in a record.
///
/// @param event its name; empty unless it can be told
public record Content(Kind kind, String event, List<Field> fields) {

    public enum Kind {
        EVENT,
        /// Its bytes are no event.
        UNREADABLE,
        /// It cannot be told at this moment.
        NOT_NOW
    }

    /// @param type code of what a value is
    /// @param value null while masked, and where the field is empty
    public record Field(String name, String type, boolean optional, @Nullable String value) {}
}
