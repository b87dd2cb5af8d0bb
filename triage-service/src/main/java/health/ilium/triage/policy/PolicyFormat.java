package health.ilium.triage.policy;

/// How policies are written down.
public interface PolicyFormat {

    Reading read(byte[] document);
}
