package health.ilium.intake.referral.web;

import health.ilium.intake.referral.Awaited;
import health.ilium.intake.referral.CaseWork;
import health.ilium.intake.referral.Claim;
import health.ilium.intake.referral.Deed;
import health.ilium.intake.referral.Due;
import health.ilium.intake.referral.Referral;
import health.ilium.intake.referral.Snooze;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What the people of the practice do with a case, and still owe it.
///
/// @param deeds what the caller can do now
record WorkView(
        UUID referralId,
        long version,
        @Nullable String claimedBy,
        @Nullable Instant claimedUntil,
        @Nullable Instant snoozedUntil,
        @Nullable Awaited awaited,
        boolean messageFailed,
        List<UUID> lookalikes,
        List<NoteView> notes,
        List<Due> dues,
        List<Deed> deeds) {

    static WorkView of(Referral referral, List<Due> dues, List<Deed> deeds, Instant now) {
        CaseWork work = referral.work();
        Claim last = work.claim();
        Claim claim = last != null && last.holds(now) ? last : null;
        Snooze snooze = work.snooze();
        return new WorkView(
                referral.id(),
                referral.version(),
                claim == null ? null : claim.by().name(),
                claim == null ? null : claim.until(),
                snooze == null ? null : snooze.until(),
                snooze == null ? null : snooze.awaited(),
                work.messageFailed(),
                referral.lookalikes(),
                work.notes().stream()
                        .map(it -> new NoteView(it.version(), it.text(), it.by().name(), it.at()))
                        .toList(),
                dues,
                deeds);
    }

    record NoteView(long version, String text, String by, Instant at) {}
}
