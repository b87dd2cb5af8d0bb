package health.ilium.intake.clocks.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import health.ilium.intake.IntakeDatabase;
import health.ilium.intake.clocks.PassingDeadlines;
import health.ilium.intake.referral.ApplyingReports;
import health.ilium.intake.referral.Clock;
import health.ilium.intake.referral.Commands;
import health.ilium.intake.referral.Due;
import health.ilium.intake.referral.DueTimes;
import health.ilium.intake.referral.Mark;
import health.ilium.intake.referral.Practising;
import health.ilium.intake.referral.Referral;
import health.ilium.intake.referral.Referrals;
import health.ilium.intake.referral.RunningClock;
import health.ilium.intake.referral.jdbc.StoredReferrals;
import health.ilium.intake.submission.Submissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PassingDeadlinesTest {

    private static final Instant DUE = Commands.NOW.plusSeconds(600);

    private final IntakeDatabase database = IntakeDatabase.shared();
    private final DueTimes dueTimes = PassingDeadlinesTest::dues;
    private final Referrals referrals = StoredReferrals.in(database, dueTimes);
    private final PassingDeadlines passing =
            new PassingDeadlines(
                    new JdbcDueCases(database.jdbc(), referrals),
                    referrals,
                    dueTimes,
                    new ApplyingReports(referrals, _ -> {}));

    @BeforeEach
    @AfterEach
    void nothingElseIsDue() {
        database.jdbc().sql("update referral set next_mark_at = null").update();
    }

    @Test
    void markIsPassedWhenItsTimeHasCome() {
        UUID id = new Practising(referrals).submitted(Submissions.aSubmission());

        assertThat(pass(DUE.minusSeconds(1))).isZero();
        assertThat(pass(DUE)).isEqualTo(1);
        assertThat(marks(id)).containsExactly("DeadlinePassed");
        assertThat(pass(DUE.plusSeconds(60))).isZero();
    }

    @Test
    void severalInstancesPassItOnce() throws Exception {
        List<UUID> ids = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            ids.add(new Practising(referrals).submitted(Submissions.aSubmission()));
        }
        try (ExecutorService instances = Executors.newFixedThreadPool(4)) {
            List<Callable<Integer>> looks = new ArrayList<>();
            for (int i = 0; i < 40; i++) {
                looks.add(() -> database.inTransaction(() -> passing.pass(DUE, 3)));
            }
            for (var look : instances.invokeAll(looks)) {
                look.get();
            }
        }

        assertThat(ids).allSatisfy(id -> assertThat(marks(id)).hasSize(1));
    }

    @Test
    void caseWhoseTargetMovedIsCountedAnew() {
        UUID id = new Practising(referrals).submitted(Submissions.aSubmission());
        database.jdbc()
                .sql("update referral set next_mark_at = ? where referral_id = ?")
                .params(Commands.NOW.atOffset(java.time.ZoneOffset.UTC), id)
                .update();

        assertThat(pass(Commands.NOW)).isEqualTo(1);
        assertThat(marks(id)).isEmpty();
        assertThat(pass(Commands.NOW)).isZero();
    }

    private int pass(Instant now) {
        return database.inTransaction(() -> passing.pass(now, 100));
    }

    private List<String> marks(UUID id) {
        return referrals.journal(id).stream()
                .map(it -> it.event().type())
                .filter("DeadlinePassed"::equals)
                .toList();
    }

    private static List<Due> dues(Referral referral) {
        return referral.clocks().of(Clock.TRIAGE_DECISION).map(PassingDeadlinesTest::due).stream()
                .toList();
    }

    private static Due due(RunningClock clock) {
        boolean passed = clock.passed().contains(Mark.BREACHED);
        return new Due(
                Clock.TRIAGE_DECISION, DUE, passed ? null : Mark.BREACHED, passed ? null : DUE);
    }
}
