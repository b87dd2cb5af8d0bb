package health.ilium.intake.cdshooks.fhir;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Facts of `clinical.history` that a diagnosis in ICD-10-CM settles. Only a YES can come of it: a
/// diagnosis that is not recorded is not ruled out.
final class Diagnoses implements Mapping {

    private static final String ICD_10_CM = "http://hl7.org/fhir/sid/icd-10-cm";
    private static final String ANKYLOSING_SPONDYLITIS = "M45";
    private static final String FIBROMYALGIA = "M79.7";

    /// Fact by the beginning of the code.
    private static final Map<String, String> FACTS =
            Map.of(
                    ANKYLOSING_SPONDYLITIS, "inflammatorySacroiliitis",
                    FIBROMYALGIA, "generalisedPainDisorder");

    private static final Set<String> OVER = Set.of("inactive", "remission", "resolved");
    private static final Set<String> CERTAIN = Set.of("", "confirmed");

    @Override
    public String key() {
        return "diagnoses";
    }

    @Override
    public String type() {
        return "Condition";
    }

    @Override
    public String query() {
        return "code="
                + Stream.concat(
                                IntStream.range(0, 10)
                                        .mapToObj(i -> ANKYLOSING_SPONDYLITIS + "." + i),
                                Stream.of(FIBROMYALGIA))
                        .map(code -> ICD_10_CM + "|" + code)
                        .collect(Collectors.joining(","));
    }

    @Override
    public void read(List<Resource> resources, FactSheet facts) {
        resources.stream().filter(Diagnoses::stands).forEach(diagnosis -> read(diagnosis, facts));
    }

    private static void read(Resource diagnosis, FactSheet facts) {
        diagnosis
                .codings("code")
                .filter(coding -> coding.system().equals(ICD_10_CM))
                .forEach(
                        coding ->
                                FACTS.forEach(
                                        (start, fact) -> {
                                            if (isOrIsBelow(coding.code(), start)) {
                                                facts.yes(fact, start);
                                            }
                                        }));
    }

    private static boolean isOrIsBelow(String code, String start) {
        return code.equals(start) || code.startsWith(start + ".");
    }

    private static boolean stands(Resource diagnosis) {
        return !OVER.contains(status(diagnosis, "clinicalStatus"))
                && CERTAIN.contains(status(diagnosis, "verificationStatus"));
    }

    private static String status(Resource diagnosis, String member) {
        return diagnosis.codings(member).map(coding -> coding.code()).findFirst().orElse("");
    }
}
