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
/// @param changes who changed what, oldest first, never empty
public record Referral(
        Arrived arrived,
        Submission submission,
        Standing standing,
        @Nullable Triage triage,
        Course course,
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

    /// Clocks and snooze follow what has happened.
    Referral keepingTime(Recorded happened) {
        Snooze snooze = work().snooze();
        boolean awake = snooze != null && (urgent() || snooze.endedBy(happened.event()));
        Referral woken = awake ? with(course.with(work().snoozed(null))) : this;
        return woken.with(woken.course.with(Clocks.after(woken, happened.occurredAt())));
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

    public List<UUID> lookalikes() {
        return course.lookalikes();
    }

    public CaseWork work() {
        return course.work();
    }

    public Visits visits() {
        return course.visits();
    }

    public Clocks clocks() {
        return course.clocks();
    }

    /// Whether the case goes to a person at once.
    public boolean urgent() {
        return pathway() == Pathway.URGENT_ESCALATION && status().open();
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
        return new Referral(arrived, submission, standing, triage, course, all);
    }

    Referral with(Standing now) {
        return new Referral(arrived, submission, now, triage, course, changes);
    }

    Referral with(@Nullable Triage latest) {
        return new Referral(arrived, submission, standing, latest, course, changes);
    }

    Referral with(Judgements judgements) {
        return with(standing.judged(judgements));
    }

    Referral with(Course now) {
        return new Referral(arrived, submission, standing, triage, now, changes);
    }

    Referral with(Submission now) {
        return new Referral(arrived, now, standing, triage, course, changes);
    }

    /// These are the facts as of this version.
    Referral withFacts(ClinicalPicture facts) {
        Standing judgedAnew = standing.withFactsOf(version());
        return new Referral(
                arrived, submission.withClinical(facts), judgedAnew, triage, course, changes);
    }
}
