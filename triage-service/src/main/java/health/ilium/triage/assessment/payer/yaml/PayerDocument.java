package health.ilium.triage.assessment.payer.yaml;

import health.ilium.triage.assessment.payer.PayerProfile;
import health.ilium.triage.assessment.payer.Procedure;
import health.ilium.triage.assessment.policy.Source;
import health.ilium.triage.assessment.rules.RuleId;
import java.time.LocalDate;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/// What stands in the file of a profile; of the parameters only those that differ.
record PayerDocument(
        String id,
        String title,
        Procedure procedure,
        List<String> payers,
        boolean covered,
        List<RuleId> asks,
        ObjectNode rules,
        Source source,
        LocalDate verifiedOn,
        LocalDate expiresOn) {

    PayerProfile profile() {
        return new PayerProfile(
                id,
                title,
                procedure,
                payers,
                covered,
                asks,
                DifferingParameters.in(rules),
                source,
                verifiedOn,
                expiresOn);
    }
}
