package health.ilium.intake.cdshooks.fhir;

import static health.ilium.intake.cdshooks.fhir.Loinc.SI_JOINT_CT;
import static health.ilium.intake.cdshooks.fhir.Loinc.SI_JOINT_MR;
import static health.ilium.intake.cdshooks.fhir.Loinc.SI_JOINT_XRAY;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// `clinical.imaging` of the sacroiliac joint. What was seen stands in prose, so that
/// `excludesOtherCause` stays unknown and is asked for.
final class ImagingReports implements Mapping {

    private static final Map<String, String> MODALITIES =
            Map.of(SI_JOINT_XRAY, "XRAY", SI_JOINT_CT, "CT", SI_JOINT_MR, "MRI");
    private static final Set<String> SETTLED = Set.of("final", "amended", "corrected", "appended");

    @Override
    public String key() {
        return "imaging";
    }

    @Override
    public String type() {
        return "DiagnosticReport";
    }

    @Override
    public String query() {
        return "code=" + Loinc.anyOf(MODALITIES.keySet()) + "&_sort=-date&_count=20";
    }

    @Override
    public void read(List<Resource> resources, FactSheet facts) {
        ArrayNode imaging = JsonNodeFactory.instance.arrayNode();
        for (Resource report : resources) {
            if (report.hasStatus(SETTLED)) {
                report.code(Loinc.SYSTEM, MODALITIES.keySet())
                        .ifPresent(code -> examination(imaging.addObject(), report, code));
            }
        }
        if (!imaging.isEmpty()) {
            facts.fill("imaging", imaging);
        }
    }

    private static void examination(ObjectNode examination, Resource report, String code) {
        examination.put("modality", MODALITIES.get(code));
        examination.put("region", "SI_JOINT");
        Optional.ofNullable(report.when("effectiveDateTime").day())
                .ifPresent(day -> examination.put("performedOn", day.toString()));
    }
}
