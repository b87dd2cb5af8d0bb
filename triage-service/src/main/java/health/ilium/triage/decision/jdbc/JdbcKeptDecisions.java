package health.ilium.triage.decision.jdbc;

import health.ilium.triage.decision.KeptDecision;
import health.ilium.triage.decision.KeptDecisions;
import java.nio.ByteBuffer;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class JdbcKeptDecisions implements KeptDecisions {

    private final JdbcClient jdbc;

    JdbcKeptDecisions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<KeptDecision> find(UUID decisionId) {
        return jdbc.sql(
                        """
                        select referral_id, referral_version, decided_at, schema, body
                          from decision join avro_schema on fingerprint = body_schema
                         where decision_id = ?
                        """)
                .param(decisionId)
                .query(
                        (row, number) ->
                                new KeptDecision(
                                        decisionId,
                                        row.getObject("referral_id", UUID.class),
                                        row.getLong("referral_version"),
                                        row.getObject("decided_at", OffsetDateTime.class)
                                                .toInstant(),
                                        row.getString("schema"),
                                        ByteBuffer.wrap(row.getBytes("body"))))
                .optional();
    }
}
