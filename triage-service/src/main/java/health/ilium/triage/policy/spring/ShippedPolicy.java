package health.ilium.triage.policy.spring;

import health.ilium.triage.assessment.policy.yaml.YamlPolicies;
import health.ilium.triage.policy.KeepingShippedPolicy;
import health.ilium.triage.policy.PolicyFile;
import java.io.IOException;
import java.nio.ByteBuffer;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/// Has a policy in force before the first request comes, whichever instance starts first.
@Component
class ShippedPolicy implements InitializingBean {

    private final PolicySettings settings;
    private final KeepingShippedPolicy keeping;
    private final TransactionOperations transaction;

    ShippedPolicy(
            PolicySettings settings,
            KeepingShippedPolicy keeping,
            TransactionOperations transaction) {
        this.settings = settings;
        this.keeping = keeping;
        this.transaction = transaction;
    }

    @Override
    public void afterPropertiesSet() throws IOException {
        var content = settings.policy().getContentAsByteArray();
        var policy = YamlPolicies.read(settings.policy().getDescription(), content);
        transaction.executeWithoutResult(
                _ -> keeping.keep(new PolicyFile(policy, ByteBuffer.wrap(content))));
    }
}
