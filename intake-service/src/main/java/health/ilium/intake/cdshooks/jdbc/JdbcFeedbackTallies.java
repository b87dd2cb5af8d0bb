package health.ilium.intake.cdshooks.jdbc;

import health.ilium.intake.cdshooks.Coding;
import health.ilium.intake.cdshooks.FeedbackTallies;
import health.ilium.intake.cdshooks.FeedbackTally;
import health.ilium.intake.cdshooks.FeedbackTally.ReasonTally;
import health.ilium.intake.triage.Pathway;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class JdbcFeedbackTallies implements FeedbackTallies {

    private static final Comparator<ReasonTally> MOST_FREQUENT_FIRST =
            Comparator.comparingLong(ReasonTally::cards)
                    .reversed()
                    .thenComparing(tally -> tally.reason().system())
                    .thenComparing(tally -> tally.reason().code());

    private final JdbcClient jdbc;

    JdbcFeedbackTallies(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<FeedbackTally> tallies() {
        Map<Group, List<Part>> groups = new LinkedHashMap<>();
        for (Part part : parts()) {
            groups.computeIfAbsent(part.group, group -> new ArrayList<>()).add(part);
        }
        return groups.entrySet().stream().map(of -> tally(of.getKey(), of.getValue())).toList();
    }

    private List<Part> parts() {
        return jdbc.sql(
                        """
                        with latest as (
                            select distinct on (card) card, outcome, reason_system, reason_code
                              from cds_feedback
                             order by card, outcome_at desc, id desc)
                        select policy_id, policy_version, pathway, outcome,
                               reason_system, reason_code, count(*) cards
                          from cds_card left join latest using (card)
                         group by policy_id, policy_version, pathway, outcome,
                                  reason_system, reason_code
                         order by policy_id, policy_version, pathway
                        """)
                .query((row, number) -> part(row))
                .list();
    }

    private static Part part(ResultSet row) throws SQLException {
        String code = row.getString("reason_code");
        return new Part(
                new Group(
                        row.getString("policy_id"),
                        row.getString("policy_version"),
                        Pathway.valueOf(row.getString("pathway"))),
                row.getString("outcome"),
                code == null ? null : new Coding(row.getString("reason_system"), code, null),
                row.getLong("cards"));
    }

    private static FeedbackTally tally(Group group, List<Part> parts) {
        return new FeedbackTally(
                group.policyId,
                group.policyVersion,
                group.pathway,
                parts.stream().mapToLong(Part::cards).sum(),
                cards(parts, "ACCEPTED"),
                cards(parts, "OVERRIDDEN"),
                parts.stream().flatMap(Part::reasons).sorted(MOST_FREQUENT_FIRST).toList());
    }

    private static long cards(List<Part> parts, String outcome) {
        return parts.stream()
                .filter(part -> outcome.equals(part.outcome))
                .mapToLong(Part::cards)
                .sum();
    }

    private record Group(String policyId, String policyVersion, Pathway pathway) {}

    /// @param outcome of cards about which something was heard
    /// @param reason of those that were set aside with one
    private record Part(
            Group group, @Nullable String outcome, @Nullable Coding reason, long cards) {

        Stream<ReasonTally> reasons() {
            return reason == null ? Stream.empty() : Stream.of(new ReasonTally(reason, cards));
        }
    }
}
