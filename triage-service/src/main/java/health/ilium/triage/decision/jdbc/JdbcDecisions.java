package health.ilium.triage.decision.jdbc;

import static java.util.stream.Collectors.toSet;

import health.ilium.triage.decision.Decided;
import health.ilium.triage.decision.Decisions;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Stores any number of decisions in one round trip.
@Component
class JdbcDecisions implements Decisions {

    private static final String INSERT =
            """
            insert into decision (decision_id, referral_id, referral_version, decided_at,
                                  policy_id, policy_version, policy_sha256, engine_version,
                                  pathway, route, score, completeness, input_hash,
                                  input_schema, input, body_schema, body, office)
            select * from unnest(?::uuid[], ?::uuid[], ?::bigint[], ?::text[]::timestamptz[],
                                 ?::text[], ?::text[], ?::text[], ?::text[],
                                 ?::text[], ?::int[], ?::int[], ?::int[], ?::text[],
                                 ?::text[], ?::bytea[], ?::text[], ?::bytea[], ?::text[])
            on conflict (referral_id, referral_version) do nothing
            returning decision_id
            """;

    private final JdbcClient jdbc;
    private final StoredAvro avro;

    JdbcDecisions(JdbcClient jdbc, StoredAvro avro) {
        this.jdbc = jdbc;
        this.avro = avro;
    }

    @Override
    public List<Decided> storeNew(List<Decided> decided) {
        var stored =
                jdbc
                        .sql(INSERT)
                        .params(DecisionColumns.of(decided, avro))
                        .query(UUID.class)
                        .stream()
                        .collect(toSet());
        return decided.stream().filter(one -> stored.contains(one.decisionId())).toList();
    }
}
