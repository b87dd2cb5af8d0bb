package health.ilium.triage.policy;

import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// Every version that was ever stored, with its approval and its activations. Only ever grows.
public interface KeptPolicies {

    /// @return false when there is such a version already, whatever its contents
    boolean draft(PolicyFile file, Person author, Instant now);

    /// @return false when the version has an approval already
    boolean approve(PolicyVersion version, Approval approval);

    void activate(Activation activation);

    Optional<KeptPolicy> find(PolicyVersion version);

    /// Newest draft first.
    List<KeptPolicy> all();

    Optional<ByteBuffer> document(PolicyVersion version);

    Timetable timetable();

    /// Until the running transaction ends, nobody else activates, and nobody decides; what was
    /// being decided is done. Ask for the time afterwards.
    void holdSwitchOvers();
}
