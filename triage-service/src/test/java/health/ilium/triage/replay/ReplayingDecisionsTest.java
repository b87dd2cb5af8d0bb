package health.ilium.triage.replay;

import static health.ilium.triage.replay.ReplayState.DONE;
import static org.assertj.core.api.Assertions.assertThat;

import health.ilium.contract.Office;
import health.ilium.contract.TriageRequested;
import health.ilium.triage.assessment.Assessing;
import health.ilium.triage.assessment.Pathway;
import health.ilium.triage.assessment.RuleDifference;
import health.ilium.triage.assessment.rules.Outcome;
import health.ilium.triage.assessment.rules.RuleId;
import health.ilium.triage.decision.avro.LikelyRequests;
import health.ilium.triage.decision.avro.Pictures;
import health.ilium.triage.policy.Policies;
import health.ilium.triage.policy.PolicyVersion;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@ReplayTest
class ReplayingDecisionsTest {

    @Autowired private Archive archive;
    @Autowired private ReplaySteps steps;
    @Autowired private Results results;
    @Autowired private Policies policies;
    @Autowired private ReplaySurroundings.CountingOutbox outbox;
    @Autowired private JdbcClient jdbc;

    @BeforeEach
    void empty() {
        archive.clear();
    }

    @Test
    void policyThatMadeTheDecisionsChangesNone() {
        archive.decide(250, 1);
        var replay = steps.replayed(Archive.SHIPPED, ReplayFilter.NONE);

        var progress = steps.progress(replay);
        assertThat(replay.state()).isEqualTo(DONE);
        assertThat(progress.done()).isEqualTo(250);
        assertThat(progress.total()).isEqualTo(250);
        assertThat(progress.changed()).isZero();
        assertThat(progress.secondsLeft()).isZero();
        assertThat(steps.changes(replay)).isEmpty();
        assertThat(results.counts(replay.id()))
                .hasSizeGreaterThan(4)
                .allSatisfy(count -> assertThat(count.from()).isEqualTo(count.to()));
    }

    @Test
    void stricterPolicySendsCasesWhereDecidingUnderItWould() {
        var requests = Stream.generate(new LikelyRequests(2)::next).limit(500).toList();
        archive.decide(requests);
        var replay = steps.replayed(steps.stricter(), ReplayFilter.NONE);

        assertThat(results.counts(replay.id()))
                .containsExactlyElementsOf(expected(requests, steps.stricter()));
        var changes = steps.changes(replay);
        assertThat(steps.progress(replay).changed()).isEqualTo(changes.size()).isPositive();
        assertThat(changes)
                .allSatisfy(it -> assertThat(it.from()).isNotEqualTo(it.to()))
                .allSatisfy(it -> assertThat(it.reproduced()).isTrue())
                .allSatisfy(it -> assertThat(it.rules()).isNotEmpty());
    }

    @Test
    void namesTheRuleThatMadeTheDifferenceAndNoOther() {
        archive.decide(400, 3);
        var four = archive.policy("four-tests", Map.of("positive: 3", "positive: 4"));

        var changes = steps.changes(steps.replayed(four, ReplayFilter.NONE));
        assertThat(changes)
                .isNotEmpty()
                .allSatisfy(
                        it ->
                                assertThat(it.rules())
                                        .containsExactly(
                                                new RuleDifference(
                                                        RuleId.R08, Outcome.MET, Outcome.NOT_MET)));
        assertThat(changes).extracting(ChangedCase::to).containsOnly(Pathway.CLINICIAN_REVIEW);
    }

    @Test
    void replaysOnlyWhatTheFilterLetsThrough() {
        var requests = Stream.generate(new LikelyRequests(7)::next).limit(300).toList();
        archive.decide(requests);
        long hialeah = requests.stream().filter(it -> it.getOffice() == Office.HIALEAH).count();
        long urgent = decisionsFor(Pathway.URGENT_ESCALATION);
        assertThat(urgent).isPositive();

        var now = ReplaySurroundings.NOW;
        assertThat(done(new ReplayFilter(null, null, "HIALEAH", null))).isEqualTo(hialeah);
        assertThat(done(new ReplayFilter(null, null, null, Pathway.URGENT_ESCALATION)))
                .isEqualTo(urgent);
        assertThat(done(new ReplayFilter(now, now.plusSeconds(1), null, null))).isEqualTo(300);
        assertThat(done(new ReplayFilter(null, now, null, null))).isZero();
        assertThat(done(new ReplayFilter(now.plusSeconds(1), null, null, null))).isZero();
    }

    @Test
    void nothingIsChangedAndNothingTold() {
        archive.decide(300, 8);
        var before = archive.fingerprint();
        int told = outbox.events().get();
        var policies = rows("policy") + rows("policy_activation");

        var replay = steps.replayed(steps.stricter(), ReplayFilter.NONE);

        assertThat(steps.progress(replay).changed()).isPositive();
        assertThat(archive.fingerprint()).isEqualTo(before);
        assertThat(outbox.events().get()).isEqualTo(told);
        assertThat(rows("decision")).isEqualTo(300);
        assertThat(rows("policy") + rows("policy_activation")).isEqualTo(policies);
    }

    @Test
    void inputThatNobodyCanReadIsCounted() {
        archive.decide(10, 11);
        jdbc.sql(
                        """
                        update decision set input = '\\x00'
                         where decision_id in (select decision_id from decision limit 3)
                        """)
                .update();
        jdbc.sql(
                        """
                        update decision set input_schema = '0000000000000000'
                         where decision_id in (select decision_id from decision
                                                where input <> '\\x00' limit 1)
                        """)
                .update();
        var replay = steps.replayed(Archive.SHIPPED, ReplayFilter.NONE);

        assertThat(replay.state()).isEqualTo(DONE);
        assertThat(steps.progress(replay).unreadable()).isEqualTo(4);
        assertThat(steps.progress(replay).done()).isEqualTo(10);
    }

    private List<PathwayCount> expected(List<TriageRequested> requests, PolicyVersion version) {
        var counts = new HashMap<PathwayCount, Long>();
        for (var request : requests) {
            var from = pathway(request, Archive.SHIPPED);
            var to = pathway(request, version);
            counts.merge(new PathwayCount(from, to, 0), 1L, Long::sum);
        }
        return counts.entrySet().stream()
                .map(it -> new PathwayCount(it.getKey().from(), it.getKey().to(), it.getValue()))
                .sorted(PathwayCount.IN_ORDER)
                .toList();
    }

    private Pathway pathway(TriageRequested request, PolicyVersion version) {
        var policy = policies.of(version).orElseThrow();
        return Assessing.assess(Pictures.of(request), policy).pathway();
    }

    private long done(ReplayFilter filter) {
        return steps.progress(steps.replayed(Archive.SHIPPED, filter)).done();
    }

    private long decisionsFor(Pathway pathway) {
        return jdbc.sql("select count(*) from decision where pathway = ?")
                .param(pathway.name())
                .query(Long.class)
                .single();
    }

    private long rows(String table) {
        return jdbc.sql("select count(*) from " + table).query(Long.class).single();
    }
}
