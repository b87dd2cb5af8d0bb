package health.ilium.triage.decision.jdbc;

import health.ilium.contract.TriageDecision;
import health.ilium.contract.TriageRequested;
import health.ilium.schemas.avro.PlainAvro;
import health.ilium.triage.assessment.Decision;
import health.ilium.triage.decision.avro.DecisionRecords;
import org.apache.avro.Schema;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Keeps at each start the schemas that inputs and bodies are written with, so that every row can
/// still be read when the contract has moved on.
@Component
class StoredAvro implements InitializingBean {

    private final JdbcClient jdbc;
    private final PlainAvro<TriageRequested> inputs =
            new PlainAvro<>(TriageRequested.class, TriageRequested.getClassSchema());
    private final PlainAvro<TriageDecision> bodies =
            new PlainAvro<>(TriageDecision.class, TriageDecision.getClassSchema());

    StoredAvro(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void afterPropertiesSet() {
        keep(inputs.fingerprint(), TriageRequested.getClassSchema());
        keep(bodies.fingerprint(), TriageDecision.getClassSchema());
    }

    String bodySchema() {
        return bodies.fingerprint();
    }

    byte[] body(Decision decision) {
        return bodies.encode(DecisionRecords.of(decision));
    }

    private void keep(String fingerprint, Schema schema) {
        jdbc.sql(
                        """
                        insert into avro_schema (fingerprint, schema) values (?, ?::jsonb)
                        on conflict (fingerprint) do nothing
                        """)
                .params(fingerprint, schema.toString())
                .update();
    }
}
