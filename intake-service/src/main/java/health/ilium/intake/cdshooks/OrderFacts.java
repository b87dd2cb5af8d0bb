package health.ilium.intake.cdshooks;

import health.ilium.intake.triage.AskedFacts;
import java.util.List;

/// What another system's record says about the patient of an order, as far as it maps.
///
/// @param unread what was there and could not be used, in plain words; it counts as unknown
/// @param contradictions where the record says two things, and which of them is used
public record OrderFacts(AskedFacts facts, List<String> unread, List<String> contradictions) {

    public OrderFacts {
        unread = List.copyOf(unread);
        contradictions = List.copyOf(contradictions);
    }
}
