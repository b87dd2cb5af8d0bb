package health.ilium.intake.referral.jdbc;

import health.ilium.intake.referral.DueTimes;
import health.ilium.intake.referral.Recorded;
import health.ilium.intake.referral.Referral;
import health.ilium.intake.referral.Referrals;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// Rebuilds the worklist, and the decisions that reports count, from the journal, some referrals at
/// a time, while other instances go on: when the service is started with `--rebuild-worklist`, and
/// by itself when an older release wrote the rows.
@Component
final class RebuildingWorklist implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(RebuildingWorklist.class);

    private static final int AT_A_TIME = 500;
    private static final UUID FIRST = new UUID(0, 0);

    private final JdbcClient jdbc;
    private final Referrals referrals;
    private final DueTimes dueTimes;
    private final TransactionTemplate transaction;

    RebuildingWorklist(
            JdbcClient jdbc,
            Referrals referrals,
            DueTimes dueTimes,
            PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.referrals = referrals;
        this.dueTimes = dueTimes;
        this.transaction = new TransactionTemplate(transactions);
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (arguments.containsOption("rebuild-worklist") || isOfAnOlderRelease()) {
            LOG.info("Rebuilt the worklist: {} referrals", rebuild());
        }
    }

    /// Whether rows lack what the worklist shows since it has queues.
    boolean isOfAnOlderRelease() {
        return jdbc.sql("select exists (select from referral where next_action is null)")
                .query(Boolean.class)
                .single();
    }

    /// Number of referrals rebuilt. Rows of referrals without a journal are removed.
    long rebuild() {
        removeStrangers();
        long rebuilt = 0;
        List<UUID> ids = idsAfter(FIRST);
        while (!ids.isEmpty()) {
            List<UUID> some = ids;
            transaction.executeWithoutResult(_ -> rebuild(some));
            rebuilt += some.size();
            ids = idsAfter(some.getLast());
        }
        return rebuilt;
    }

    private void removeStrangers() {
        jdbc.sql(
                        """
                        delete from judged_decision d
                        where not exists (
                            select from referral_journal j where j.referral_id = d.referral_id)
                        """)
                .update();
        jdbc.sql(
                        """
                        delete from referral r
                        where not exists (
                            select from referral_journal j where j.referral_id = r.referral_id)
                        """)
                .update();
    }

    private List<UUID> idsAfter(UUID last) {
        return jdbc.sql(
                        """
                        select referral_id from referral_journal
                        where version = 1 and referral_id > :last
                        order by referral_id
                        limit :some
                        """)
                .param("last", last)
                .param("some", AT_A_TIME)
                .query((row, _) -> row.getObject("referral_id", UUID.class))
                .list();
    }

    private void rebuild(List<UUID> ids) {
        Map<UUID, Referral> folded = referrals.locked(ids);
        List<WorklistRow> rows =
                folded.values().stream().map(it -> WorklistRow.of(it, dueTimes.of(it))).toList();
        jdbc.sql(WorklistRow.WRITTEN).param("rows", EventJson.rows(rows)).update();
        rebuildDecisions(folded);
    }

    private void rebuildDecisions(Map<UUID, Referral> folded) {
        Map<UUID, List<Recorded>> events =
                new JournalReading(jdbc)
                        .of(folded.keySet()).stream()
                                .collect(Collectors.groupingBy(Recorded::referralId));
        List<JudgedDecision> decisions =
                folded.values().stream()
                        .flatMap(
                                it ->
                                        JudgedDecision.of(
                                                events.getOrDefault(it.id(), List.of()), it)
                                                .stream())
                        .toList();
        jdbc.sql("delete from judged_decision where referral_id = any (:ids)")
                .param("ids", folded.keySet().toArray(UUID[]::new))
                .update();
        jdbc.sql(JudgedDecision.WRITTEN).param("decisions", EventJson.rows(decisions)).update();
    }
}
