package health.ilium.triage.replay.jdbc;

import health.ilium.triage.replay.ReplayFilter;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/// A filter as a condition on decisions.
final class Filtering {

    static final String CONDITION =
            """
            (cast(:from as timestamptz) is null or decided_at >= :from)
            and (cast(:until as timestamptz) is null or decided_at < :until)
            and (cast(:office as text) is null or office = :office)
            and (cast(:pathway as text) is null or pathway = :pathway)
            """;

    static StatementSpec with(StatementSpec statement, ReplayFilter filter) {
        var pathway = filter.pathway();
        return statement
                .param("from", Times.columnOrNull(filter.decidedFrom()))
                .param("until", Times.columnOrNull(filter.decidedUntil()))
                .param("office", filter.office())
                .param("pathway", pathway == null ? null : pathway.name());
    }

    private Filtering() {}
}
