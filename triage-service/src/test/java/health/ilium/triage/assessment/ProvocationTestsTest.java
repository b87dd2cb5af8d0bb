package health.ilium.triage.assessment;

import static health.ilium.triage.assessment.APicture.positiveTests;
import static health.ilium.triage.assessment.Judged.injection;
import static health.ilium.triage.assessment.Judged.outcome;
import static health.ilium.triage.assessment.rules.Outcome.MET;
import static health.ilium.triage.assessment.rules.Outcome.NOT_MET;
import static health.ilium.triage.assessment.rules.Outcome.UNKNOWN;
import static org.assertj.core.api.Assertions.assertThat;

import health.ilium.triage.assessment.facts.PainSide;
import health.ilium.triage.assessment.facts.ProvocationResult;
import health.ilium.triage.assessment.facts.Side;
import health.ilium.triage.assessment.rules.Outcome;
import health.ilium.triage.assessment.rules.RuleId;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProvocationTestsTest {

    @ParameterizedTest
    @CsvSource({
        "3, 3, MET",
        "2, 4, NOT_MET",
        "2, 3, UNKNOWN",
        "0, 3, UNKNOWN",
        "0, 4, NOT_MET",
        "3, 0, MET"
    })
    void testsThatMayTurnPositiveKeepTheRuleOpen(int positive, int negative, Outcome expected) {
        var decision = injection(it -> it.tests = positiveTests(Side.LEFT, 6).subList(0, 0));
        assertThat(outcome(decision, RuleId.R08)).isEqualTo(UNKNOWN);

        var tests = new ArrayList<>(positiveTests(Side.RIGHT, 6));
        for (int i = 0; i < positive + negative; i++) {
            tests.add(
                    APicture.test(
                            i,
                            Side.LEFT,
                            i < positive
                                    ? ProvocationResult.POSITIVE
                                    : ProvocationResult.NEGATIVE));
        }
        assertThat(outcome(injection(it -> it.tests = tests), RuleId.R08)).isEqualTo(expected);
    }

    @Test
    void positiveOutweighsNegativeOutweighsNotDoneForATestRecordedTwice() {
        var tests = new ArrayList<>(positiveTests(Side.LEFT, 2));
        tests.add(APicture.test(5, Side.LEFT, ProvocationResult.NOT_TOLERATED));
        assertThat(outcome(injection(it -> it.tests = tests), RuleId.R08)).isEqualTo(NOT_MET);

        tests.add(APicture.test(5, Side.LEFT, ProvocationResult.POSITIVE));
        tests.add(APicture.test(5, Side.LEFT, ProvocationResult.NEGATIVE));
        assertThat(outcome(injection(it -> it.tests = tests), RuleId.R08)).isEqualTo(MET);
    }

    @Test
    void theBetterSideCountsWhenBothHurt() {
        var decision =
                injection(
                        it -> {
                            it.painSide = PainSide.BILATERAL;
                            it.tests = positiveTests(Side.RIGHT, 0);
                        });
        assertThat(outcome(decision, RuleId.R08)).isEqualTo(UNKNOWN);
    }
}
