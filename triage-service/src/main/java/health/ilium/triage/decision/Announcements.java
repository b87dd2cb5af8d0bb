package health.ilium.triage.decision;

import java.util.List;

/// Tells others what was decided.
public interface Announcements {

    void announce(List<Decided> decided);
}
