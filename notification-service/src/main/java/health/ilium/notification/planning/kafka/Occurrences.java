package health.ilium.notification.planning.kafka;

import health.ilium.contract.AppointmentBooked;
import health.ilium.contract.AppointmentCancelled;
import health.ilium.contract.AppointmentMoved;
import health.ilium.contract.ContactDetailsCorrected;
import health.ilium.contract.ReferralSubmitted;
import health.ilium.delivery.consuming.ImpossibleContent;
import health.ilium.delivery.consuming.Received;
import health.ilium.notification.message.Milestone;
import health.ilium.notification.planning.Occurrence;
import java.util.UUID;
import org.apache.avro.specific.SpecificRecord;

/// Reads referral events.
final class Occurrences {

    private Occurrences() {}

    static Occurrence from(Received<SpecificRecord> received) {
        Occurrence occurrence = from(received.event());
        if (!occurrence.referralId().equals(received.key())) {
            throw new ImpossibleContent("referralId: NOT_THE_KEY");
        }
        if (occurrence.version() < 1) {
            throw new ImpossibleContent("referralVersion: NOT_POSITIVE");
        }
        return occurrence;
    }

    private static Occurrence from(SpecificRecord event) {
        Milestone milestone = Milestones.of(event);
        Occurrence told =
                Occurrence.of(
                        (UUID) field(event, "referralId"),
                        (Long) field(event, "referralVersion"),
                        milestone);
        return switch (event) {
            case ReferralSubmitted it -> StatedContact.in(it, told);
            case ContactDetailsCorrected it -> StatedContact.in(it, told);
            case AppointmentBooked it -> told.about(Appointments.in(it));
            case AppointmentMoved it -> told.about(Appointments.in(it));
            case AppointmentCancelled it -> told.about(Appointments.in(it));
            default -> told;
        };
    }

    /// Of those that every referral event has.
    private static Object field(SpecificRecord event, String name) {
        return event.get(event.getSchema().getField(name).pos());
    }
}
