package health.ilium.intake.worklist;

import java.time.Instant;
import java.util.UUID;

/// Place of a case in a queue: red flags first, then priority URGENT, then by what is due first.
public record Place(int rank, Instant sortAt, UUID referralId) {}
