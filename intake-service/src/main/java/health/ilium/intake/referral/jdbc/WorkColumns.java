package health.ilium.intake.referral.jdbc;

import health.ilium.intake.appointment.Appointment;
import health.ilium.intake.clinical.PainSide;
import health.ilium.intake.referral.CaseWork;
import health.ilium.intake.referral.Claim;
import health.ilium.intake.referral.Clock;
import health.ilium.intake.referral.Due;
import health.ilium.intake.referral.NextAction;
import health.ilium.intake.referral.Queue;
import health.ilium.intake.referral.Referral;
import health.ilium.intake.referral.Snooze;
import health.ilium.intake.submission.Language;
import health.ilium.intake.submission.NameKey;
import health.ilium.intake.submission.Patient;
import health.ilium.intake.submission.Priority;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The columns of a [WorklistRow] that coordinators work by.
///
/// @param rank red flags, then priority URGENT, then the others
/// @param nextMarkAt when a clock comes to its next mark
record WorkColumns(
        @Nullable PainSide side,
        @Nullable Language language,
        String referrer,
        int rank,
        Instant sortAt,
        @Nullable Queue queue,
        NextAction nextAction,
        @Nullable Clock dueClock,
        @Nullable Instant dueAt,
        @Nullable Instant nextMarkAt,
        @Nullable UUID ownerId,
        @Nullable String ownerName,
        @Nullable Instant ownedUntil,
        boolean snoozed,
        @Nullable Instant snoozedUntil,
        boolean messageFailed,
        boolean duplicateSuspected,
        boolean payerGap,
        @Nullable Instant appointmentAt,
        String lastChange,
        String familyKey) {

    static WorkColumns of(Referral referral, List<Due> dues) {
        Patient patient = referral.submission().patient();
        CaseWork work = referral.work();
        Claim claim = work.claim();
        Snooze snooze = work.snooze();
        Appointment appointment = referral.visits().appointment();
        Due first = dues.stream().min(Comparator.comparing(Due::due)).orElse(null);
        Instant visit = appointment == null ? null : appointment.start();
        return new WorkColumns(
                referral.clinical().painSide(),
                patient.preferredLanguage(),
                referral.submission().referrer().name(),
                rank(referral),
                Stream.of(first == null ? null : first.due(), visit)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(referral.arrived().at()),
                Queue.of(referral),
                NextAction.of(referral),
                first == null ? null : first.clock(),
                first == null ? null : first.due(),
                dues.stream()
                        .map(Due::nextAt)
                        .filter(Objects::nonNull)
                        .min(Comparator.naturalOrder())
                        .orElse(null),
                claim == null ? null : claim.by().id(),
                claim == null ? null : claim.by().name(),
                claim == null ? null : claim.until(),
                snooze != null,
                snooze == null ? null : snooze.until(),
                work.messageFailed(),
                !referral.lookalikes().isEmpty(),
                referral.triage() != null && !referral.triage().decision().payerGaps().isEmpty(),
                visit,
                referral.changes().getLast().type(),
                NameKey.familyFirst(patient));
    }

    private static int rank(Referral referral) {
        if (referral.urgent()) {
            return 0;
        }
        return referral.submission().priority() == Priority.URGENT ? 1 : 2;
    }
}
