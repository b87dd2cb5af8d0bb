package health.ilium.intake.cdshooks.fhir;

import health.ilium.intake.cdshooks.OrderedProcedure;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

/// Procedures on the joint that were done. A code tells neither the side nor what came of it, so
/// that an injection becomes a diagnostic block with a date and nothing else, which is asked for,
/// and a fusion becomes a question.
final class Procedures implements Mapping {

    private static final List<String> CPT = List.of("27096", "27278", "27279", "27280");
    private static final List<String> HCPCS = List.of("G0259", "G0260");
    private static final Set<String> DONE = Set.of("completed");

    @Override
    public String key() {
        return "procedures";
    }

    @Override
    public String type() {
        return "Procedure";
    }

    @Override
    public String query() {
        return Stream.concat(
                        CPT.stream().map(code -> "http://www.ama-assn.org/go/cpt|" + code),
                        HCPCS.stream().map(code -> "urn:oid:2.16.840.1.113883.6.285|" + code))
                .collect(Collectors.joining(",", "code=", "&_sort=-date"));
    }

    @Override
    public void read(List<Resource> resources, FactSheet facts) {
        injections(of(resources, OrderedProcedure.INJECTION), facts);
        if (!of(resources, OrderedProcedure.FUSION).isEmpty()) {
            facts.unread(
                    "A fusion of the SI joint is recorded without its side; please answer"
                            + " `clinical.history.priorSiJointFusionSides`.");
        }
    }

    private static void injections(List<Resource> injections, FactSheet facts) {
        if (injections.isEmpty()) {
            return;
        }
        if (facts.has("diagnosticBlocks")) {
            if (facts.isEmptyList("diagnosticBlocks")) {
                facts.contradiction(
                        "An injection of the SI joint is recorded, and the answers say that there"
                                + " was no diagnostic block; the answers are used.");
            }
            return;
        }
        ArrayNode blocks = JsonNodeFactory.instance.arrayNode();
        Set<LocalDate> days =
                injections.stream()
                        .map(injection -> injection.when("performedDateTime").day())
                        .filter(Objects::nonNull)
                        .collect(Collectors.toCollection(TreeSet::new));
        days.forEach(day -> blocks.addObject().put("date", day.toString()));
        if (injections.stream().anyMatch(it -> it.when("performedDateTime").day() == null)) {
            blocks.addObject();
        }
        facts.fill("diagnosticBlocks", blocks);
    }

    private static List<Resource> of(List<Resource> procedures, OrderedProcedure kind) {
        return procedures.stream()
                .filter(procedure -> procedure.hasStatus(DONE))
                .filter(
                        procedure ->
                                procedure
                                        .codings("code")
                                        .anyMatch(
                                                coding ->
                                                        OrderedProcedure.of(coding)
                                                                .filter(kind::equals)
                                                                .isPresent()))
                .toList();
    }
}
