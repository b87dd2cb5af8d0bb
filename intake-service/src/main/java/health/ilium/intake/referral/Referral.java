package health.ilium.intake.referral;

import health.ilium.intake.clinical.ClinicalPicture;
import health.ilium.intake.submission.Submission;
import health.ilium.intake.triage.Pathway;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A referral as its journal tells it.
///
/// @param submission as submitted, with the clinical facts as they stand now
/// @param triage what triage said about these facts or earlier ones; null until triaged
/// @param lookalikes open referrals that looked like the same patient's; for staff only
/// @param changes who changed what, oldest first, never empty
public record Referral(
        Arrived arrived,
        Submission submission,
        Standing standing,
        @Nullable Triage triage,
        List<UUID> lookalikes,
        List<Change> changes) {

    /// What never changes about a referral.
    public record Arrived(UUID id, ReferralNumber number, UUID practiceId, Instant at) {}

    /// Folds a whole journal.
    public static Referral of(List<Recorded> journal) {
        return Evolution.beginning(journal.getFirst()).after(journal.subList(1, journal.size()));
    }

    Referral after(List<Recorded> events) {
        Referral referral = this;
        for (Recorded recorded : events) {
            referral = Evolution.after(referral, recorded);
        }
        return referral;
    }

    public UUID id() {
        return arrived.id();
    }

    public ReferralNumber number() {
        return arrived.number();
    }

    public UUID practiceId() {
        return arrived.practiceId();
    }

    public ReferralStatus status() {
        return standing.status();
    }

    /// Where the case goes: where triage sends it, unless a clinician decided otherwise and that
    /// stands; null until triaged.
    public @Nullable Pathway pathway() {
        TriageOverride override = standing.judgements().override();
        if (override != null && override.stands()) {
            return override.pathway();
        }
        return triage == null ? null : triage.decision().pathway();
    }

    public ClinicalPicture clinical() {
        return submission.clinical();
    }

    public long version() {
        return changes.getLast().version();
    }

    /// The version as a reader sees it: that of the last change shown to the reader.
    public long versionFor(Actor reader) {
        return changes.stream()
                .filter(change -> change.shownTo(reader))
                .mapToLong(Change::version)
                .max()
                .orElseThrow();
    }

    public Instant updatedAt() {
        return changes.getLast().at();
    }

    /// Version whose facts were last judged; 0 until triaged.
    long triagedVersion() {
        return triage == null ? 0 : triage.factsVersion();
    }

    Referral changedBy(Change change) {
        List<Change> all = Stream.concat(changes.stream(), Stream.of(change)).toList();
        return new Referral(arrived, submission, standing, triage, lookalikes, all);
    }

    Referral with(Standing now) {
        return new Referral(arrived, submission, now, triage, lookalikes, changes);
    }

    Referral with(@Nullable Triage latest) {
        return new Referral(arrived, submission, standing, latest, lookalikes, changes);
    }

    Referral with(Judgements judgements) {
        return with(standing.judged(judgements));
    }

    Referral withLookalikes(List<UUID> suspected) {
        return new Referral(arrived, submission, standing, triage, suspected, changes);
    }

    /// These are the facts as of this version.
    Referral withFacts(ClinicalPicture facts) {
        Standing judgedAnew = standing.withFactsOf(version());
        return new Referral(
                arrived, submission.withClinical(facts), judgedAnew, triage, lookalikes, changes);
    }
}
