package health.ilium.triage.decision;

import health.ilium.triage.assessment.facts.ClinicalPicture;
import java.util.Optional;

/// Reads what earlier decisions were made from, also when the contract has moved on since.
public interface StoredInputs {

    /// @return empty when nobody can tell any more what the snapshot says
    Optional<ClinicalPicture> picture(Snapshot snapshot);
}
