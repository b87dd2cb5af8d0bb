package health.ilium.intake.referral;

import java.util.List;

/// Tells the other services what happened, once the transaction is committed.
public interface Announcements {

    void announce(List<Progress> progress);
}
