package health.ilium.intake.edge;

import health.ilium.contract.Pathway;
import health.ilium.intake.cdshooks.HookCalls;
import health.ilium.intake.edge.Client.Response;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.node.ObjectNode;

/// A running service whose triage always says that something is missing.
abstract class PreCheckEdge extends EdgeTest {

    static final String SERVICES = "/cds-services";

    static final String CHECK = SERVICES + "/si-joint-pre-check";

    static final String FEEDBACK = CHECK + "/feedback";

    static final StandInTriage TRIAGE = new StandInTriage(Pathway.MORE_INFORMATION);

    @DynamicPropertySource
    static void triageThatAnswers(DynamicPropertyRegistry settings) {
        settings.add("intake.triage-url", TRIAGE::url);
    }

    Response call(ObjectNode call) {
        return practice().post(CHECK, call.toString());
    }

    static String cardOf(Client client) {
        return client.post(CHECK, HookCalls.forAFusion().toString())
                .json()
                .at("/cards/0/uuid")
                .asString();
    }
}
