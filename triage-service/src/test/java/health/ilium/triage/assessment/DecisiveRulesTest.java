package health.ilium.triage.assessment;

import static health.ilium.triage.assessment.rules.Outcome.MET;
import static health.ilium.triage.assessment.rules.Outcome.NOT_MET;
import static health.ilium.triage.assessment.rules.RuleId.R06;
import static health.ilium.triage.assessment.rules.RuleId.R08;
import static health.ilium.triage.assessment.rules.RuleId.R10;
import static health.ilium.triage.assessment.rules.RuleId.R11;
import static health.ilium.triage.assessment.rules.RuleId.R12;
import static health.ilium.triage.assessment.rules.RuleId.R15;
import static health.ilium.triage.assessment.rules.RuleId.R16;
import static org.assertj.core.api.Assertions.assertThat;

import health.ilium.triage.assessment.facts.ProvocationTest;
import health.ilium.triage.assessment.facts.Side;
import health.ilium.triage.assessment.policy.Policy;
import health.ilium.triage.assessment.policy.yaml.YamlPolicies;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class DecisiveRulesTest {

    private static final String TESTS = "positive: 3";
    private static final String DURATION = "months: 3\n";
    private static final String CARE = "weeks: 4\n";
    private static final String RELIEF = "positiveFrom: 75";
    private static final String PAIN = "painScoreForFusion: # R10, NRS 0-10\n    value: 5";
    private static final String DISABILITY = "    value: 30\n";

    @Test
    void ruleThatBecameStricterIsNamed() {
        var four = policy(TESTS, "positive: 4");
        var picture = APicture.readyForInjection().with(it -> it.tests = threePositive());

        assertThat(between(picture, Judged.POLICY, four))
                .containsExactly(new RuleDifference(R08, MET, NOT_MET));
        assertThat(between(picture, four, Judged.POLICY))
                .containsExactly(new RuleDifference(R08, NOT_MET, MET));
    }

    @Test
    void changedRuleThatDecidedNothingIsLeftOut() {
        var stricter =
                policy(
                        TESTS,
                        "positive: 4",
                        PAIN,
                        PAIN.replace('5', '9'),
                        DISABILITY,
                        "    value: 99\n");
        var picture = APicture.readyForInjection().with(it -> it.tests = threePositive());
        var after = Assessing.assess(picture.build(), stricter);
        assertThat(List.of(after.outcome(R10), after.outcome(R11))).contains(NOT_MET);

        assertThat(between(picture, Judged.POLICY, stricter))
                .containsExactly(new RuleDifference(R08, MET, NOT_MET));
    }

    @Test
    void rulesThatOnlyTogetherKeptTheRouteAreNamedTogether() {
        var stricter = policy(DURATION, "months: 300\n", CARE, "weeks: 300\n");

        assertThat(between(APicture.readyForInjection(), Judged.POLICY, stricter))
                .containsExactly(
                        new RuleDifference(R06, MET, NOT_MET),
                        new RuleDifference(R12, MET, NOT_MET));
    }

    @Test
    void otherReadingOfABlockIsNamedWithAllThatItMeans() {
        var stricter = policy(RELIEF, "positiveFrom: 100");

        assertThat(between(APicture.readyForConsult(), Judged.POLICY, stricter))
                .containsExactly(
                        new RuleDifference(R15, MET, NOT_MET),
                        new RuleDifference(R16, MET, NOT_MET));
    }

    @Test
    void sameRouteHasNoDecisiveRules() {
        assertThat(between(APicture.readyForConsult(), Judged.POLICY, policy(TESTS, "positive: 2")))
                .isEmpty();
    }

    @Test
    void onlyRulesWhoseParametersChangedAreNamed() {
        var stricter =
                policy(TESTS, "positive: 4", DURATION, "months: 6\n", RELIEF, "positiveFrom: 90");
        var named =
                RandomPictures.so(20_000)
                        .map(it -> between(it, Judged.POLICY, stricter))
                        .filter(it -> !it.isEmpty())
                        .toList();
        assertThat(named).hasSizeGreaterThan(100);
        assertThat(named)
                .allSatisfy(
                        rules ->
                                assertThat(rules)
                                        .extracting(RuleDifference::rule)
                                        .isSubsetOf(R06, R08, R15, R16));
    }

    private static List<ProvocationTest> threePositive() {
        return APicture.positiveTests(Side.LEFT, 3);
    }

    private static List<RuleDifference> between(APicture picture, Policy before, Policy after) {
        return DecisiveRules.between(
                Assessing.assess(picture.build(), before),
                Assessing.assess(picture.build(), after));
    }

    private static Policy policy(String... changes) {
        var text = Judged.policyText();
        for (int i = 0; i < changes.length; i += 2) {
            assertThat(text).contains(changes[i]);
            text = text.replace(changes[i], changes[i + 1]);
        }
        return YamlPolicies.read("variant.yaml", text.getBytes(StandardCharsets.UTF_8));
    }
}
