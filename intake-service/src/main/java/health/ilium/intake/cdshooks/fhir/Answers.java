package health.ilium.intake.cdshooks.fhir;

import java.util.Comparator;
import java.util.List;
import java.util.Set;

/// The latest questionnaire response with answers whose link ids are the paths of facts. One that
/// is still being filled in does not count: half a list would be taken for a whole one.
final class Answers implements Mapping {

    private static final Set<String> DONE = Set.of("completed", "amended");

    @Override
    public String key() {
        return "answers";
    }

    @Override
    public String type() {
        return "QuestionnaireResponse";
    }

    @Override
    public String query() {
        return "questionnaire={questionnaire}&status=completed,amended&_sort=-authored&_count=1";
    }

    @Override
    public void read(List<Resource> resources, FactSheet facts) {
        resources.stream()
                .filter(response -> response.hasStatus(DONE))
                .filter(AnswerSheet::hasOurs)
                .max(Comparator.comparing(response -> response.when("authored").instant()))
                .ifPresent(response -> new AnswerSheet(facts).read(response));
    }
}
