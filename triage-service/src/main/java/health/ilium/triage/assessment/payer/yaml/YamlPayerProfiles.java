package health.ilium.triage.assessment.payer.yaml;

import health.ilium.triage.assessment.payer.PayerProfile;
import health.ilium.triage.assessment.policy.yaml.StrictYaml;
import tools.jackson.core.JacksonException;

/// Payer profiles as YAML files, read to the letter.
public final class YamlPayerProfiles {

    /// Reads a profile from the bytes of its file; the name stands in front of every complaint.
    ///
    /// @throws IllegalArgumentException naming what is missing, unknown or wrong
    public static PayerProfile read(String name, byte[] file) {
        try {
            return StrictYaml.MAPPER.readValue(file, PayerDocument.class).profile();
        } catch (JacksonException e) {
            throw new IllegalArgumentException(StrictYaml.complaint(name, e), e);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(name + ": " + e.getMessage(), e);
        }
    }

    private YamlPayerProfiles() {}
}
