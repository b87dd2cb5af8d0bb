package health.ilium.triage.assessment.block;

import health.ilium.triage.assessment.facts.Side;
import health.ilium.triage.assessment.policy.BlockCriteria;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One block held against the criteria.
sealed interface BlockReading {

    record Valid(LocalDate date, Side side, Relief relief) implements BlockReading {}

    /// Nothing fails, but these fields of the block at this index are missing.
    record Incomplete(int index, List<String> missing) implements BlockReading {

        List<String> paths() {
            return missing.stream()
                    .map(field -> "clinical.diagnosticBlocks[" + index + "]." + field)
                    .toList();
        }
    }

    record NotValid(int index, @Nullable LocalDate date, BlockFlaw flaw) implements BlockReading {

        String sentence(BlockCriteria criteria) {
            return "Diagnostic block %d %s does not count: %s."
                    .formatted(
                            index + 1,
                            date == null ? "without a date" : "of " + date,
                            flaw.words(criteria));
        }
    }
}
