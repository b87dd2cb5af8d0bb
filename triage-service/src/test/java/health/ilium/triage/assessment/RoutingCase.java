package health.ilium.triage.assessment;

import static health.ilium.triage.assessment.APicture.readyForConsult;
import static health.ilium.triage.assessment.APicture.readyForInjection;

import health.ilium.triage.assessment.facts.Guidance;
import health.ilium.triage.assessment.policy.Policy;
import java.time.LocalDate;
import java.util.function.Consumer;

/// A picture and the row that must decide it.
record RoutingCase(int row, Pathway pathway, String fact, APicture picture, Policy policy) {

    @Override
    public String toString() {
        return "row " + row + ": " + fact;
    }

    static RoutingCase injection(int row, Pathway pathway, String fact, Consumer<APicture> it) {
        return new RoutingCase(row, pathway, fact, readyForInjection().with(it), Judged.POLICY);
    }

    static RoutingCase consult(int row, Pathway pathway, String fact, Consumer<APicture> it) {
        return new RoutingCase(row, pathway, fact, readyForConsult().with(it), Judged.POLICY);
    }

    static RoutingCase strict(int row, Pathway pathway, String fact, Consumer<APicture> it) {
        return new RoutingCase(
                row, pathway, fact, readyForConsult().with(it), Judged.TWO_BLOCKS_REQUIRED);
    }

    static ABlock notGuided(LocalDate date) {
        return ABlock.positive().on(date).with(b -> b.guidance = Guidance.NONE);
    }
}
