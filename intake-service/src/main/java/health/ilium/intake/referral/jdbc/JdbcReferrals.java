package health.ilium.intake.referral.jdbc;

import health.ilium.intake.referral.Arrival;
import health.ilium.intake.referral.DueTimes;
import health.ilium.intake.referral.ListedReferral;
import health.ilium.intake.referral.Listing;
import health.ilium.intake.referral.Progress;
import health.ilium.intake.referral.Recorded;
import health.ilium.intake.referral.Referral;
import health.ilium.intake.referral.Referrals;
import health.ilium.intake.submission.Submission;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Journals and worklist. A change takes one statement, however many referrals change; a version
/// that exists already cannot be written again.
@Component
class JdbcReferrals implements Referrals {

    private final JdbcClient jdbc;
    private final DueTimes dueTimes;
    private final JournalReading journals;
    private final WorklistReading worklist;

    JdbcReferrals(JdbcClient jdbc, DueTimes dueTimes) {
        this.jdbc = jdbc;
        this.dueTimes = dueTimes;
        this.journals = new JournalReading(jdbc);
        this.worklist = new WorklistReading(jdbc);
    }

    @Override
    public Arrival arriving(Submission submission) {
        return worklist.arriving(submission.patient());
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public Map<UUID, Referral> locked(Collection<UUID> ids) {
        jdbc.sql(
                        """
                        select referral_id from referral
                        where referral_id = any (:ids)
                        order by referral_id
                        for update
                        """)
                .param("ids", ids.toArray(UUID[]::new))
                .query(UUID.class)
                .list();
        return journals.folded(ids);
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void record(List<Progress> progress) {
        List<JournalRow> events =
                progress.stream().flatMap(it -> it.events().stream()).map(JournalRow::of).toList();
        List<WorklistRow> rows =
                progress.stream()
                        .map(it -> WorklistRow.of(it.after(), dueTimes.of(it.after())))
                        .toList();
        List<JudgedDecision> decisions =
                progress.stream()
                        .flatMap(it -> JudgedDecision.of(it.events(), it.after()).stream())
                        .toList();
        jdbc.sql(
                        """
                        with journal as (
                            insert into referral_journal
                            select * from jsonb_populate_recordset(
                                null::referral_journal, :events::jsonb)
                        ), decisions as (
                        """
                                + JudgedDecision.WRITTEN
                                + ")\n"
                                + WorklistRow.WRITTEN)
                .param("events", EventJson.rows(events))
                .param("decisions", EventJson.rows(decisions))
                .param("rows", EventJson.rows(rows))
                .update();
    }

    @Override
    public Optional<Referral> find(UUID id) {
        return Optional.ofNullable(journals.folded(List.of(id)).get(id));
    }

    @Override
    public List<Recorded> journal(UUID id) {
        return journals.of(List.of(id));
    }

    @Override
    public List<ListedReferral> list(Listing listing) {
        return worklist.list(listing);
    }
}
