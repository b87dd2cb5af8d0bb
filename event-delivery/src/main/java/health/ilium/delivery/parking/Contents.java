package health.ilium.delivery.parking;

import org.jspecify.annotations.Nullable;

/// Looks into records.
public interface Contents {

    /// Names and types of the fields that an event of this type has, whatever this one says.
    RecordContent masked(String topic, byte @Nullable [] record);

    /// The fields with their values.
    RecordContent shown(String topic, byte @Nullable [] record);
}
