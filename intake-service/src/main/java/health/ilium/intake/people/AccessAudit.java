package health.ilium.intake.people;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Who did what to whose access; nothing in it is ever changed.
public interface AccessAudit {

    /// Recorded together with what was done.
    void record(Entry entry);

    /// @param actor who did it; null when nobody was signed in
    /// @param person whose access it was about; null when there is no such account
    /// @param address where it came from
    /// @param detail what changed, never a secret
    record Entry(
            Instant at,
            AuditedAct act,
            @Nullable UUID actor,
            @Nullable UUID person,
            @Nullable String address,
            @Nullable String detail) {

        Entry saying(String what) {
            return new Entry(at, act, actor, person, address, what.isEmpty() ? null : what);
        }
    }
}
