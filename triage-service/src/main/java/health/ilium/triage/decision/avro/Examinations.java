package health.ilium.triage.decision.avro;

import static health.ilium.triage.decision.avro.Codes.fact;
import static health.ilium.triage.decision.avro.Codes.same;

import health.ilium.triage.assessment.facts.ConservativeCare;
import health.ilium.triage.assessment.facts.ConservativeCareKind;
import health.ilium.triage.assessment.facts.ImagingExamination;
import health.ilium.triage.assessment.facts.Modality;
import health.ilium.triage.assessment.facts.ProvocationResult;
import health.ilium.triage.assessment.facts.ProvocationTest;
import health.ilium.triage.assessment.facts.ProvocationTestName;
import health.ilium.triage.assessment.facts.Region;
import health.ilium.triage.assessment.facts.Side;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

final class Examinations {

    static List<ProvocationTest> tests(List<health.ilium.contract.ProvocationTest> given) {
        return given.stream()
                .map(
                        it ->
                                new ProvocationTest(
                                        same(ProvocationTestName.class, it.getTest()),
                                        same(Side.class, it.getSide()),
                                        same(ProvocationResult.class, it.getResult())))
                .toList();
    }

    static @Nullable List<ConservativeCare> care(
            @Nullable List<health.ilium.contract.ConservativeCare> given) {
        return given == null ? null : given.stream().map(Examinations::care).toList();
    }

    private static ConservativeCare care(health.ilium.contract.ConservativeCare given) {
        return new ConservativeCare(
                same(ConservativeCareKind.class, given.getKind()),
                Numbers.notNegative("clinical.conservativeCare[].weeks", given.getWeeks()));
    }

    static List<ImagingExamination> imaging(
            List<health.ilium.contract.ImagingExamination> given, LocalDate asOf) {
        return given.stream()
                .map(
                        it ->
                                new ImagingExamination(
                                        same(Modality.class, it.getModality()),
                                        same(Region.class, it.getRegion()),
                                        Days.pastOrNull(
                                                "clinical.imaging[].performedOn",
                                                it.getPerformedOn(),
                                                asOf),
                                        fact(it.getExcludesOtherCause())))
                .toList();
    }

    private Examinations() {}
}
