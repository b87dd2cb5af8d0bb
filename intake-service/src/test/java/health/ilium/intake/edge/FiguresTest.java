package health.ilium.intake.edge;

import static org.assertj.core.api.Assertions.assertThat;

import health.ilium.intake.referral.Acceptance;
import health.ilium.intake.referral.Actor;
import health.ilium.intake.referral.Addressed;
import health.ilium.intake.referral.ApplyingReports;
import health.ilium.intake.referral.ReferralCommand.RecordTriageDecision;
import health.ilium.intake.triage.Decisions;
import health.ilium.intake.triage.Pathway;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/// What the monitoring is told about referrals.
class FiguresTest extends EdgeTest {

    @Autowired private MeterRegistry meters;
    @Autowired private ApplyingReports applying;
    @Autowired private TransactionOperations transaction;
    @Autowired private JdbcClient jdbc;

    /// Looked up once and then not again for a while, so that it is one test.
    @Test
    void tellHowManyReferralsWaitAndHowLongTheOldestHas() {
        String id = practice().submit(Bodies.thin()).text("referralId");
        jdbc.sql(
                        "update referral set updated_at = updated_at - interval '9 d' where referral_id = ?")
                .param(UUID.fromString(id))
                .update();
        long received =
                jdbc.sql("select count(*) from referral where status = 'RECEIVED'")
                        .query(Long.class)
                        .single();

        assertThat(gauge("referrals.waiting", "RECEIVED")).isEqualTo(received);
        assertThat(gauge("referrals.oldest.seconds", "RECEIVED")).isGreaterThan(8 * 86_400);
        assertThat(gauge("referrals.waiting", "IN_REVIEW")).isNotNaN();
    }

    @Test
    void tellHowLongReferrersWaitedForDecisions() {
        String id = practice().submit(Bodies.thin()).text("referralId");
        var ages = meters.get("referrals.decision.age").timer();
        long before = ages.count();

        Instant now = Instant.now();
        Addressed report =
                new Addressed(
                        UUID.fromString(id),
                        new RecordTriageDecision(
                                1,
                                UUID.randomUUID(),
                                now,
                                Decisions.to(Pathway.MORE_INFORMATION),
                                Acceptance.CLINICIAN,
                                Actor.TRIAGE,
                                now));
        transaction.executeWithoutResult(_ -> applying.apply(List.of(report)));

        assertThat(ages.count()).isEqualTo(before + 1);
    }

    private double gauge(String name, String status) {
        return meters.get(name).tag("status", status).gauge().value();
    }
}
