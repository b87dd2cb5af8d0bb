package health.ilium.triage.policy;

import static org.assertj.core.api.Assertions.assertThat;

import health.ilium.triage.assessment.policy.PolicyReference;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// Given a policy and a timetable, when somebody wants a step, then it is taken or refused.
class PolicyDeciderTest {

    private static final Instant NOW = Instant.parse("2026-12-01T15:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 12, 1);
    private static final LocalDate NEXT_YEAR = LocalDate.of(2027, 12, 1);
    private static final PolicyVersion VERSION = new PolicyVersion("si-joint", "2026.2");
    private static final PolicyVersion OTHER = new PolicyVersion("si-joint", "2026.1");
    private static final Person ANN = new Person(new UUID(0, 1), "Ann");
    private static final Person BEN = new Person(new UUID(0, 2), "Ben");
    private static final Timetable OTHER_IS_ACTIVE =
            new Timetable(List.of(new Activation(OTHER, NOW.minusSeconds(60), BEN, NOW)));

    private final KeptPolicy draft = kept(ANN);
    private final KeptPolicy approved =
            new KeptPolicy(draft.reference(), ANN, NOW, new Approval(BEN, NOW, NEXT_YEAR));

    @Test
    void anotherPersonApproves() {
        assertThat(approve(draft, BEN, NEXT_YEAR))
                .isEqualTo(new Verdict.Approved(new Approval(BEN, NOW, NEXT_YEAR)));
    }

    @Test
    void nobodyApprovesTheirOwn() {
        assertThat(approve(draft, ANN, NEXT_YEAR)).isEqualTo(refused(Refusal.OWN_APPROVAL));
    }

    @Test
    void anAuthorIsKnownByIdWhateverTheName() {
        var renamed = new Person(ANN.id(), "Ann Married");
        assertThat(approve(draft, renamed, NEXT_YEAR)).isEqualTo(refused(Refusal.OWN_APPROVAL));
    }

    @Test
    void anybodyMayApproveWhatCameWithTheSoftware() {
        assertThat(approve(kept(Person.SHIPPED), ANN, NEXT_YEAR))
                .isInstanceOf(Verdict.Approved.class);
    }

    @Test
    void aVersionIsApprovedOnce() {
        assertThat(approve(approved, BEN, NEXT_YEAR)).isEqualTo(refused(Refusal.ALREADY_APPROVED));
    }

    @Test
    void theReviewIsAheadButWithinTenYears() {
        assertThat(approve(draft, BEN, TODAY)).isEqualTo(refused(Refusal.REVIEW_NOT_AHEAD));
        assertThat(approve(draft, BEN, TODAY.plusDays(1))).isInstanceOf(Verdict.Approved.class);
        assertThat(approve(draft, BEN, TODAY.plusYears(10))).isInstanceOf(Verdict.Approved.class);
        assertThat(approve(draft, BEN, TODAY.plusYears(10).plusDays(1)))
                .isEqualTo(refused(Refusal.REVIEW_NOT_AHEAD));
    }

    @Test
    void anApprovedVersionIsActivatedForNowOrLater() {
        for (var from : List.of(NOW, NOW.plusSeconds(1), NOW.plus(Duration.ofDays(3_650)))) {
            assertThat(activate(approved, from))
                    .isEqualTo(new Verdict.Activated(new Activation(VERSION, from, ANN, NOW)));
        }
    }

    @Test
    void aDraftIsNotActivated() {
        assertThat(activate(draft, NOW)).isEqualTo(refused(Refusal.NOT_APPROVED));
    }

    @Test
    void thePastStaysAsItWas() {
        assertThat(activate(approved, NOW.minusNanos(1000)))
                .isEqualTo(refused(Refusal.IN_THE_PAST));
        assertThat(activate(approved, Instant.MIN)).isEqualTo(refused(Refusal.IN_THE_PAST));
    }

    @Test
    void aSwitchOverIsNotPlannedForGenerationsAhead() {
        assertThat(activate(approved, NOW.plus(Duration.ofDays(3_650)).plusNanos(1000)))
                .isEqualTo(refused(Refusal.TOO_FAR_AHEAD));
        assertThat(activate(approved, Instant.MAX)).isEqualTo(refused(Refusal.TOO_FAR_AHEAD));
    }

    @Test
    void whatIsInForceAnywayIsNotActivatedAgain() {
        var active = new Timetable(List.of(new Activation(VERSION, NOW, ANN, NOW)));
        var command = new PolicyCommand.Activate(VERSION, ANN, NOW.plusSeconds(9), NOW);
        assertThat(PolicyDecider.decide(command, approved, active))
                .isEqualTo(refused(Refusal.ALREADY_IN_FORCE));
    }

    @Test
    void theAuthorMayActivateWhatAnotherApproved() {
        assertThat(activate(approved, NOW)).isInstanceOf(Verdict.Activated.class);
    }

    private static Verdict approve(KeptPolicy policy, Person by, LocalDate reviewOn) {
        return PolicyDecider.decide(
                new PolicyCommand.Approve(VERSION, by, reviewOn, TODAY, NOW),
                policy,
                OTHER_IS_ACTIVE);
    }

    private static Verdict activate(KeptPolicy policy, Instant from) {
        return PolicyDecider.decide(
                new PolicyCommand.Activate(VERSION, ANN, from, NOW), policy, OTHER_IS_ACTIVE);
    }

    private static Verdict refused(Refusal reason) {
        return new Verdict.Refused(reason);
    }

    private static KeptPolicy kept(Person author) {
        var reference = new PolicyReference(VERSION.id(), VERSION.version(), "0".repeat(64));
        return new KeptPolicy(reference, author, NOW, null);
    }
}
