package health.ilium.faults.checker;

import java.time.Instant;

/// Rows as the services' databases hold them.
public final class Stored {

    private Stored() {}

    /// @param patient what the patient's family name ends with
    public record Referral(String id, String patient, String status) {}

    /// @param reference id of the decision or message that it is about; empty when about none
    public record Event(String referral, long version, String type, String reference) {}

    /// @param factsVersion version of the referral that was judged
    public record Decision(String id, String referral, long factsVersion, Instant at) {}

    /// @param number of the referral, as people see it
    public record Message(
            String id,
            String referral,
            String number,
            long causeVersion,
            String milestone,
            String recipient,
            String channel,
            String status,
            Instant planned) {

        boolean has(String other) {
            return status.equals(other);
        }
    }
}
