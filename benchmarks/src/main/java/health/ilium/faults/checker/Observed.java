package health.ilium.faults.checker;

import health.ilium.faults.load.CaseKind;
import health.ilium.faults.load.Operation;
import health.ilium.faults.sinks.Delivery;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/// Everything that is known of a run once it has drained.
///
/// @param faultFrom when the fault began
/// @param faultUntil when it was healed
/// @param expected `RECIPIENT CHANNEL MILESTONE` of each message that a kind of case leads to
/// @param positions how far the consumer of each topic has come with each key
/// @param parked places whose records wait
/// @param skipped places that an operator gave up
/// @param poisoned places at which the run itself put what cannot be applied
/// @param waiting events that no broker has yet, by service
/// @param leaks places where patients' names or addresses were found and must not be
public record Observed(
        List<Operation> operations,
        Instant faultFrom,
        Instant faultUntil,
        Map<CaseKind, List<String>> expected,
        List<Stored.Referral> referrals,
        List<Stored.Event> events,
        List<Stored.Decision> decisions,
        List<Stored.Message> messages,
        List<Delivery> mails,
        List<Delivery> texts,
        List<Delivered.Copy> copies,
        List<Delivered.Place> positions,
        List<Delivered.Place> parked,
        List<Delivered.Place> skipped,
        List<Delivered.Place> poisoned,
        Map<String, Integer> waiting,
        List<String> leaks) {

    boolean duringFault(Instant at) {
        return !at.isBefore(faultFrom) && !at.isAfter(faultUntil);
    }
}
