package health.ilium.intake.cdshooks.web;

import health.ilium.intake.cdshooks.fhir.PatientRecord;
import java.util.Map;

/// A CDS service as the discovery endpoint describes it.
///
/// @param prefetch FHIR query for each key
record ServiceEntry(
        String id,
        String hook,
        String title,
        String description,
        String usageRequirements,
        Map<String, String> prefetch) {

    static ServiceEntry preCheck(PublicAddress address) {
        return new ServiceEntry(
                "si-joint-pre-check",
                "order-select",
                "SI joint pre-check",
                "Tells what triage would say of a patient for whom a sacroiliac joint injection or"
                        + " fusion is being ordered: the next step, what is missing, and why."
                        + " Decision support, not clinically validated. The surgeon decides.",
                "FHIR R4. Each call needs a bearer token of the practice. Only prefetched"
                        + " resources are read; no FHIR server is called. The patient must be"
                        + " prefetched.",
                PatientRecord.wanted(address.questionnaire()));
    }
}
