package health.ilium.triage.assessment.block;

import health.ilium.triage.assessment.facts.Side;
import java.time.LocalDate;
import java.util.List;

/// One block held against the criteria.
sealed interface BlockReading {

    record Valid(LocalDate date, Side side, Relief relief) implements BlockReading {}

    /// Nothing fails, but these fields of the submission are missing.
    record Incomplete(List<String> missingFields) implements BlockReading {}

    record NotValid(String reason) implements BlockReading {}
}
