package health.ilium.triage.assessment;

import health.ilium.triage.assessment.facts.ClinicalPicture;
import health.ilium.triage.assessment.payer.PayerProfiles;
import health.ilium.triage.assessment.policy.Policy;
import health.ilium.triage.assessment.policy.yaml.YamlPolicies;
import health.ilium.triage.assessment.rules.Outcome;
import health.ilium.triage.assessment.rules.RuleId;
import health.ilium.triage.assessment.rules.RuleResult;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;

/// Pictures judged under the published policy, or under a stricter copy of it.
final class Judged {

    static final String LOCATION = "policies/si-joint-2026.1.yaml";

    static final Policy POLICY = YamlPolicies.onClassPath(LOCATION);

    static final Policy TWO_BLOCKS_REQUIRED = policyWith("required: 1", "required: 2");

    static Decision judged(APicture picture) {
        return explained(picture.build());
    }

    static Decision explained(ClinicalPicture picture) {
        return explained(Assessing.assess(picture, POLICY));
    }

    static Decision explained(Assessment assessment) {
        return new Explaining(PayerProfiles.NONE).explain(assessment, null);
    }

    static Decision injection(Consumer<APicture> change) {
        return judged(APicture.readyForInjection().with(change));
    }

    static Decision consult(Consumer<APicture> change) {
        return judged(APicture.readyForConsult().with(change));
    }

    static RuleResult result(Decision decision, RuleId rule) {
        return decision.rules().stream().filter(it -> it.rule() == rule).findAny().orElseThrow();
    }

    static Outcome outcome(Decision decision, RuleId rule) {
        return result(decision, rule).outcome();
    }

    static List<String> missing(Decision decision) {
        return decision.missing().stream().map(it -> it.rule() + " " + it.field()).toList();
    }

    static String policyText() {
        try (var file = Judged.class.getClassLoader().getResourceAsStream(LOCATION)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Policy policyWith(String published, String changed) {
        var text = policyText();
        if (!text.contains(published)) {
            throw new IllegalArgumentException(published + " is not in the policy");
        }
        return YamlPolicies.read(
                "variant.yaml", text.replace(published, changed).getBytes(StandardCharsets.UTF_8));
    }

    private Judged() {}
}
