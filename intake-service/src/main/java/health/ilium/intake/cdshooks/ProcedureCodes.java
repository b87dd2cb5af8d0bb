package health.ilium.intake.cdshooks;

import java.util.Set;

/// The names under which CPT and HCPCS are known in FHIR. Their codes never clash.
final class ProcedureCodes {

    private static final Set<String> SYSTEMS =
            Set.of(
                    "http://www.ama-assn.org/go/cpt",
                    "http://www.cms.gov/Medicare/Coding/HCPCSReleaseCodeSets",
                    "urn:oid:2.16.840.1.113883.6.285");

    private ProcedureCodes() {}

    static boolean holds(String system) {
        return SYSTEMS.contains(system);
    }
}
