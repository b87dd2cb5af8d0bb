package health.ilium.intake.referral;

import java.time.Instant;

/// Something that happened, told to people.
///
/// @param type name of the event
/// @param sentence plain words, without the values of facts
public record TimelineEntry(
        long version,
        String type,
        Instant occurredAt,
        Instant recordedAt,
        Actor actor,
        String sentence) {}
