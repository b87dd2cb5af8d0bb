package health.ilium.intake.cdshooks;

import static org.assertj.core.api.Assertions.assertThat;

import health.ilium.intake.triage.Decisions;
import health.ilium.intake.triage.Pathway;
import org.junit.jupiter.api.Test;

class AdviceTest {

    private static final int LONGEST = 140;

    @Test
    void fitsIntoOneShortSentenceForEveryOrderAndPathway() {
        for (OrderedProcedure ordered : OrderedProcedure.values()) {
            for (Pathway pathway : Pathway.values()) {
                assertThat(Advice.summary(ordered, Decisions.to(pathway)))
                        .as("%s %s", ordered, pathway)
                        .hasSizeLessThan(LONGEST)
                        .startsWith("SI joint pre-check: ")
                        .endsWith(".");
            }
        }
    }

    @Test
    void isCalmOnlyWhereTheOrderIsTheNextStepOrPastIt() {
        assertThat(Advice.indicator(OrderedProcedure.INJECTION, Pathway.DIAGNOSTIC_INJECTION))
                .isEqualTo(Indicator.INFO);
        assertThat(Advice.indicator(OrderedProcedure.FUSION, Pathway.SURGICAL_CONSULT))
                .isEqualTo(Indicator.INFO);
        assertThat(Advice.indicator(OrderedProcedure.FUSION, Pathway.DIAGNOSTIC_INJECTION))
                .isEqualTo(Indicator.WARNING);
        assertThat(Advice.indicator(OrderedProcedure.INJECTION, Pathway.MORE_INFORMATION))
                .isEqualTo(Indicator.WARNING);
        assertThat(Advice.indicator(OrderedProcedure.INJECTION, Pathway.URGENT_ESCALATION))
                .isEqualTo(Indicator.CRITICAL);
    }
}
