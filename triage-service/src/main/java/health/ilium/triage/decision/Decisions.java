package health.ilium.triage.decision;

import java.util.List;

/// Every decision ever made.
public interface Decisions {

    /// Stores what was decided, unless that version of the referral has a decision already.
    ///
    /// @return those that were stored, in the order given
    List<Decided> storeNew(List<Decided> decided);
}
