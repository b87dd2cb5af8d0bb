package health.ilium.triage.replay;

import health.ilium.contract.TriageRequested;
import health.ilium.delivery.consuming.Received;
import health.ilium.delivery.consuming.Subscription;
import health.ilium.triage.assessment.policy.yaml.YamlPolicies;
import health.ilium.triage.decision.avro.LikelyRequests;
import health.ilium.triage.policy.PolicyVersion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/// What a test finds stored: decisions, made as always, and policies to replay them under.
public final class Archive {

    public static final PolicyVersion SHIPPED = new PolicyVersion("si-joint", "2026.1");

    private final Subscription<TriageRequested> subscription;
    private final TransactionOperations transaction;
    private final JdbcClient jdbc;

    Archive(
            Subscription<TriageRequested> subscription,
            TransactionOperations transaction,
            JdbcClient jdbc) {
        this.subscription = subscription;
        this.transaction = transaction;
        this.jdbc = jdbc;
    }

    public void clear() {
        jdbc.sql(
                        """
                        truncate decision, replay, replay_part, replay_count, replay_change
                        """)
                .update();
    }

    public void decide(int many, long seed) {
        var requests = new LikelyRequests(seed);
        decide(Stream.generate(requests::next).limit(many).toList());
    }

    public void decide(List<TriageRequested> requests) {
        var received =
                requests.stream().map(it -> new Received<>(it.getReferralId(), 1, it)).toList();
        transaction.executeWithoutResult(_ -> subscription.handler().on(received));
    }

    /// Multiplies what was decided.
    public void copy(int times) {
        jdbc.sql(
                        """
                        insert into decision
                        select gen_random_uuid(), gen_random_uuid(), referral_version, decided_at,
                               policy_id, policy_version, policy_sha256, engine_version, pathway,
                               route, score, completeness, input_hash, input_schema, input,
                               body_schema, body, office
                          from decision, generate_series(1, ?)
                        """)
                .param(times)
                .update();
    }

    /// The shipped policy with another text here and there, under another version.
    public PolicyVersion policy(String version, Map<String, String> changes) {
        var file = shipped().replace("version: \"2026.1\"", "version: \"" + version + "\"");
        for (var change : changes.entrySet()) {
            var changed = file.replace(change.getKey(), change.getValue());
            if (changed.equals(file)) {
                throw new IllegalArgumentException("not in the policy: " + change.getKey());
            }
            file = changed;
        }
        return store(version, file);
    }

    public PolicyVersion store(String version, String file) {
        var bytes = file.getBytes(StandardCharsets.UTF_8);
        jdbc.sql(
                        """
                        insert into policy (id, version, sha256, file, author_name, drafted_at)
                        values ('si-joint', ?, encode(sha256(?), 'hex'), ?, 'Test', now())
                        on conflict do nothing
                        """)
                .params(version, bytes, bytes)
                .update();
        return new PolicyVersion("si-joint", version);
    }

    /// Whatever must stay as it is.
    public String fingerprint() {
        return Objects.requireNonNull(
                jdbc.sql(
                                "select md5(string_agg(decision::text, '' order by decision_id)) from decision")
                        .query(String.class)
                        .single());
    }

    /// Of all replays, with all that they found.
    public long rowsOfReplays() {
        return jdbc.sql(
                        """
                        select (select count(*) from replay) + (select count(*) from replay_part)
                             + (select count(*) from replay_count)
                             + (select count(*) from replay_change)
                        """)
                .query(Long.class)
                .single();
    }

    private static String shipped() {
        try (var file =
                YamlPolicies.class
                        .getClassLoader()
                        .getResourceAsStream("policies/si-joint-2026.1.yaml")) {
            return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
