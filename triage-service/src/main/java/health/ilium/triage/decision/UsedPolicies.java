package health.ilium.triage.decision;

/// Every policy version that was ever in force, with its file; none ever changes.
public interface UsedPolicies {

    /// Keeps the file when its version is new.
    ///
    /// @return SHA-256 of the file that is kept under this id and version, lower-case hex
    String keep(PolicyFile file);
}
