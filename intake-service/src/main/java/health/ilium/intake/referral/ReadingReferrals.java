package health.ilium.intake.referral;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Looks referrals up. What an actor may not see is not there.
public final class ReadingReferrals {

    private final Referrals referrals;

    public ReadingReferrals(Referrals referrals) {
        this.referrals = referrals;
    }

    public Optional<Referral> get(UUID id, Actor reader) {
        return referrals.find(id).filter(found -> reader.mayReach(found.practiceId()));
    }

    /// Empty when there is no such referral within reach, otherwise oldest first.
    public Optional<List<TimelineEntry>> timeline(UUID id, Actor reader) {
        return get(id, reader).map(found -> timeline(found, reader));
    }

    /// Of a referral that this actor was given.
    public List<TimelineEntry> timeline(Referral found, Actor reader) {
        return referrals.journal(found.id()).stream()
                .filter(recorded -> recorded.change().shownTo(reader))
                .map(Timeline::entry)
                .toList();
    }

    /// A practice gets its own, whichever practice it asks for.
    public List<ListedReferral> list(Listing listing, Actor reader) {
        return referrals.list(reader.kind() == Actor.Kind.PRACTICE ? listing.of(reader) : listing);
    }
}
