package health.ilium.intake.referral;

import health.ilium.intake.submission.Submission;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// All referrals: their journals, and the worklist that is derived from them.
public interface Referrals {

    /// Takes a number and looks for the same patient.
    Arrival arriving(Submission submission);

    /// The referrals with these ids, locked until the transaction ends; unknown ids are left out.
    Map<UUID, Referral> locked(Collection<UUID> ids);

    /// Appends to the journals and brings the worklist up to date.
    void record(List<Progress> progress);

    Optional<Referral> find(UUID id);

    /// Everything that happened, oldest first; empty for an unknown id.
    List<Recorded> journal(UUID id);

    /// Referrals by last change, oldest change first.
    List<ListedReferral> list(Listing listing);
}
