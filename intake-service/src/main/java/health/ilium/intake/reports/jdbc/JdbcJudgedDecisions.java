package health.ilium.intake.reports.jdbc;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import health.ilium.intake.reports.JudgedDecisions;
import health.ilium.intake.reports.PolicyOverrides;
import health.ilium.intake.reports.ReasonCount;
import health.ilium.intake.reports.RuleOverrides;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class JdbcJudgedDecisions implements JudgedDecisions {

    private final JdbcClient jdbc;

    JdbcJudgedDecisions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<PolicyOverrides> byPolicy() {
        Map<Policy, List<RuleOverrides>> rules = rules();
        Map<Policy, List<ReasonCount>> reasons = reasons();
        return jdbc.sql(
                        """
                        select policy, policy_version, count(*) as decisions,
                            count(overridden_to) as overrides
                        from judged_decision
                        group by policy, policy_version
                        order by policy, policy_version
                        """)
                .query(
                        (row, _) -> {
                            Policy policy = Policy.of(row);
                            return new PolicyOverrides(
                                    policy.id(),
                                    policy.version(),
                                    row.getLong("decisions"),
                                    row.getLong("overrides"),
                                    rules.getOrDefault(policy, List.of()),
                                    reasons.getOrDefault(policy, List.of()));
                        })
                .list();
    }

    private Map<Policy, List<RuleOverrides>> rules() {
        return byPolicy(
                """
                select policy, policy_version, rule, count(*) as decisions,
                    count(overridden_to) as overrides
                from judged_decision, unnest(rules) as rule
                group by policy, policy_version, rule
                order by rule
                """,
                (row, _) ->
                        new RuleOverrides(
                                row.getString("rule"),
                                row.getLong("decisions"),
                                row.getLong("overrides")));
    }

    private Map<Policy, List<ReasonCount>> reasons() {
        return byPolicy(
                """
                select policy, policy_version, reason_system, reason_code, count(*) as overrides
                from judged_decision
                where overridden_to is not null
                group by policy, policy_version, reason_system, reason_code
                order by overrides desc, reason_code
                """,
                (row, _) ->
                        new ReasonCount(
                                row.getString("reason_system"),
                                row.getString("reason_code"),
                                row.getLong("overrides")));
    }

    private <T> Map<Policy, List<T>> byPolicy(String sql, RowMapper<T> mapper) {
        return jdbc
                .sql(sql)
                .query((row, n) -> Map.entry(Policy.of(row), mapper.mapRow(row, n)))
                .list()
                .stream()
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
    }

    private record Policy(String id, String version) {

        static Policy of(ResultSet row) throws SQLException {
            return new Policy(row.getString("policy"), row.getString("policy_version"));
        }
    }
}
