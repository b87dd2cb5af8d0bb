package health.ilium.notification.planning;

import health.ilium.notification.message.Milestone;
import health.ilium.notification.message.Occasion;
import health.ilium.notification.message.Recipient;
import health.ilium.notification.message.Visit;
import java.time.Instant;
import java.util.stream.Stream;

/// All that has to be told because of an occurrence, at once or at its time.
record Tellings(Escalation escalation) {

    Stream<Telling> of(Occurrence occurrence, Instant now) {
        return Stream.concat(atOnce(occurrence), later(occurrence, now));
    }

    private static Stream<Telling> atOnce(Occurrence occurrence) {
        return WhoIsTold.of(occurrence.milestone()).stream()
                .map(
                        recipient ->
                                Telling.atOnce(
                                        occurrence.milestone(),
                                        recipient,
                                        occasion(occurrence, recipient)));
    }

    /// Only the patient gets a calendar entry.
    private static Occasion occasion(Occurrence occurrence, Recipient recipient) {
        Appointment stands = occurrence.appointment();
        Visit visit = recipient == Recipient.PATIENT ? occurrence.visit() : null;
        return stands == null && visit == null
                ? Occasion.NONE
                : new Occasion(stands == null ? null : stands.office(), visit, null, null);
    }

    private Stream<Telling> later(Occurrence occurrence, Instant now) {
        if (occurrence.milestone() == Milestone.URGENT_REVIEW_REQUIRED) {
            return escalation.repeats(now);
        }
        return Stream.ofNullable(occurrence.appointment()).flatMap(Reminders::of);
    }
}
