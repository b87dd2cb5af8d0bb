package health.ilium.triage.policy.yaml;

import health.ilium.triage.policy.PolicyFormat;

/// The format that authors write, for tests of what follows from it.
public final class PolicyFormats {

    public static PolicyFormat yaml() {
        return new YamlFormat();
    }

    private PolicyFormats() {}
}
