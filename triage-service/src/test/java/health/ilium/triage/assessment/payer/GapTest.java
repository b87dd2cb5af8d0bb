package health.ilium.triage.assessment.payer;

import static org.assertj.core.api.Assertions.assertThat;

import health.ilium.triage.assessment.rules.Outcome;
import health.ilium.triage.assessment.rules.RuleId;
import health.ilium.triage.assessment.rules.RuleResult;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class GapTest {

    @Test
    void everyRuleHasASentenceOfItsOwn() {
        var sentences = new HashSet<String>();
        for (RuleId rule : RuleId.values()) {
            var sentence = Gap.sentence(result(rule, Outcome.NOT_MET, rule.name()));
            assertThat(sentence).startsWith("It needs ").endsWith("; seen: " + rule.name() + ".");
            sentences.add(sentence);
        }
        assertThat(sentences).hasSameSizeAs(RuleId.values());
    }

    @Test
    void whatIsUnknownOrCannotBeShownSaysSo() {
        assertThat(Gap.sentence(result(RuleId.R18, Outcome.UNKNOWN, "UNKNOWN")))
                .isEqualTo("It needs a therapeutic steroid injection; that is not known yet.");
        assertThat(Gap.sentence(result(RuleId.R20, Outcome.NOT_MET, null)))
                .isEqualTo("It needs a pelvis X-ray that excludes hip pathology; that is not so.");
    }

    private static RuleResult result(RuleId rule, Outcome outcome, @Nullable String value) {
        return new RuleResult(rule, outcome, value, "much", "Test [X]", List.of(), List.of());
    }
}
