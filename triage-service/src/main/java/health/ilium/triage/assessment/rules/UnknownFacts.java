package health.ilium.triage.assessment.rules;

import health.ilium.triage.assessment.facts.Fact;
import java.util.ArrayList;
import java.util.List;

/// Collects the fields whose facts nobody stated.
final class UnknownFacts {

    private final List<String> fields = new ArrayList<>();

    UnknownFacts and(Fact fact, String field) {
        return and(fact == Fact.UNKNOWN, field);
    }

    UnknownFacts and(boolean unknown, String field) {
        if (unknown) {
            fields.add(field);
        }
        return this;
    }

    List<String> fields() {
        return fields;
    }
}
