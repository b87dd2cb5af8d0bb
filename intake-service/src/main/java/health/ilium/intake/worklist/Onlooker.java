package health.ilium.intake.worklist;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/// Who looks at the worklist, and when.
///
/// @param today the practice's calendar day
public record Onlooker(UUID id, Instant now, LocalDate today) {}
