package health.ilium.intake.referral.jdbc;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import health.ilium.intake.referral.Actor;
import health.ilium.intake.referral.Due;
import health.ilium.intake.referral.Referral;
import health.ilium.intake.referral.ReferralStatus;
import health.ilium.intake.referral.Triage;
import health.ilium.intake.submission.NameKey;
import health.ilium.intake.submission.Office;
import health.ilium.intake.submission.Patient;
import health.ilium.intake.submission.Priority;
import health.ilium.intake.triage.Pathway;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A row of the worklist: what is listed and searched of a referral.
record WorklistRow(
        UUID referralId,
        String referralNumber,
        UUID practiceId,
        ReferralStatus status,
        boolean open,
        long version,
        long shownVersion,
        Priority priority,
        @Nullable Office office,
        String givenName,
        String familyName,
        LocalDate birthDate,
        String nameKey,
        @Nullable String phone,
        @Nullable String email,
        @Nullable Pathway pathway,
        @Nullable Integer score,
        @Nullable Integer completeness,
        @Nullable Instant triagedAt,
        Instant submittedAt,
        Instant updatedAt,
        @JsonUnwrapped WorkColumns work) {

    /// Writes `:rows`, new ones and old ones.
    static final String WRITTEN =
            """
            insert into referral
            select * from jsonb_populate_recordset(null::referral, :rows::jsonb)
            on conflict (referral_id) do update set (
                    referral_number, practice_id, status, open, version, shown_version, priority,
                    office, given_name, family_name, birth_date, name_key, phone, email, pathway,
                    score, completeness, triaged_at, submitted_at, updated_at, side, language,
                    referrer, rank, sort_at, queue, next_action, due_clock, due_at, next_mark_at,
                    owner_id, owner_name, owned_until, snoozed, snoozed_until, message_failed,
                    duplicate_suspected, payer_gap, appointment_at, last_change, family_key
                ) = (
                    excluded.referral_number, excluded.practice_id, excluded.status,
                    excluded.open, excluded.version, excluded.shown_version, excluded.priority,
                    excluded.office, excluded.given_name, excluded.family_name,
                    excluded.birth_date, excluded.name_key, excluded.phone, excluded.email,
                    excluded.pathway, excluded.score, excluded.completeness, excluded.triaged_at,
                    excluded.submitted_at, excluded.updated_at, excluded.side, excluded.language,
                    excluded.referrer, excluded.rank, excluded.sort_at, excluded.queue,
                    excluded.next_action, excluded.due_clock, excluded.due_at,
                    excluded.next_mark_at, excluded.owner_id, excluded.owner_name,
                    excluded.owned_until, excluded.snoozed, excluded.snoozed_until,
                    excluded.message_failed, excluded.duplicate_suspected, excluded.payer_gap,
                    excluded.appointment_at, excluded.last_change, excluded.family_key)
            """;

    static WorklistRow of(Referral referral, List<Due> dues) {
        Patient patient = referral.submission().patient();
        Triage triage = referral.triage();
        return new WorklistRow(
                referral.id(),
                referral.number().text(),
                referral.practiceId(),
                referral.status(),
                referral.status().open(),
                referral.version(),
                referral.versionFor(Actor.practice(referral.practiceId(), "")),
                referral.submission().priority(),
                patient.preferredOffice(),
                patient.givenName(),
                patient.familyName(),
                patient.birthDate(),
                NameKey.of(patient),
                patient.phone(),
                patient.email() == null ? null : patient.email().toLowerCase(Locale.ROOT),
                referral.pathway(),
                triage == null ? null : triage.decision().score(),
                triage == null ? null : triage.decision().completeness(),
                triage == null ? null : triage.decidedAt(),
                referral.arrived().at(),
                referral.updatedAt(),
                WorkColumns.of(referral, dues));
    }
}
