package health.ilium.triage.assessment;

import health.ilium.triage.assessment.alteration.Alteration;
import health.ilium.triage.assessment.rules.Findings;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// What would change the route, found by altering the facts and judging again, so that rules which
/// share a fact move together: each alteration alone and, when no single one is enough, as few of
/// them as lead to where all of them together would.
final class NearestChanges {

    /// A fact that is settled may open questions about others, but never more than twice: the side
    /// brings its blocks, a block the next stage.
    private static final int STAGES = 3;

    private final Assessment assessment;

    private NearestChanges(Assessment assessment) {
        this.assessment = assessment;
    }

    static List<String> sentences(Assessment assessment) {
        var changes = new NearestChanges(assessment);
        var alone = changes.eachAlone();
        return alone.isEmpty() ? changes.together() : alone;
    }

    private List<String> eachAlone() {
        var sentences = new ArrayList<String>();
        for (Alteration alteration : OpenFacts.of(assessment.findings())) {
            var pathway = pathwayAfter(List.of(alteration));
            if (pathway != assessment.pathway()) {
                sentences.add(sentence(List.of(alteration), pathway));
            }
        }
        return List.copyOf(sentences);
    }

    private List<String> together() {
        var all = new ArrayList<Alteration>();
        for (int stage = 0; stage < STAGES; stage++) {
            all.addAll(OpenFacts.of(after(all)));
            var pathway = pathwayAfter(all);
            if (pathway != assessment.pathway()) {
                return List.of(sentence(asFewAsLeadTo(pathway, all), pathway));
            }
        }
        return List.of();
    }

    private List<Alteration> asFewAsLeadTo(Pathway pathway, List<Alteration> all) {
        var needed = all;
        for (Alteration alteration : all.reversed()) {
            var fewer = needed.stream().filter(it -> it != alteration).toList();
            if (pathwayAfter(fewer) == pathway) {
                needed = fewer;
            }
        }
        return needed;
    }

    private Pathway pathwayAfter(List<Alteration> alterations) {
        return RoutingTable.firstMatch(after(alterations)).pathway();
    }

    private Findings after(List<Alteration> alterations) {
        var altered = Alteration.apply(alterations, assessment.picture());
        return Findings.in(altered, assessment.policy().rules());
    }

    private static String sentence(List<Alteration> alterations, Pathway pathway) {
        return alterations.stream()
                .map(Alteration::supposition)
                .collect(Collectors.joining(", and ", "If ", ": " + pathway.words() + "."));
    }
}
