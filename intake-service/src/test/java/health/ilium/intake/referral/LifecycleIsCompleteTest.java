package health.ilium.intake.referral;

import static health.ilium.intake.referral.Commands.NOW;
import static health.ilium.intake.referral.Commands.automatic;
import static health.ilium.intake.referral.Commands.cancel;
import static health.ilium.intake.referral.Commands.clear;
import static health.ilium.intake.referral.Commands.giveBack;
import static health.ilium.intake.referral.Commands.injected;
import static health.ilium.intake.referral.Commands.override;
import static health.ilium.intake.referral.Commands.submit;
import static health.ilium.intake.referral.Commands.supply;
import static health.ilium.intake.referral.Commands.triaged;
import static health.ilium.intake.referral.Commands.undeliverable;
import static health.ilium.intake.referral.WorkCommands.COORDINATOR;
import static health.ilium.intake.referral.WorkCommands.accept;
import static health.ilium.intake.referral.WorkCommands.acknowledge;
import static health.ilium.intake.referral.WorkCommands.ask;
import static health.ilium.intake.referral.WorkCommands.attempt;
import static health.ilium.intake.referral.WorkCommands.book;
import static health.ilium.intake.referral.WorkCommands.cancelVisit;
import static health.ilium.intake.referral.WorkCommands.claim;
import static health.ilium.intake.referral.WorkCommands.correct;
import static health.ilium.intake.referral.WorkCommands.decline;
import static health.ilium.intake.referral.WorkCommands.duplicate;
import static health.ilium.intake.referral.WorkCommands.fused;
import static health.ilium.intake.referral.WorkCommands.move;
import static health.ilium.intake.referral.WorkCommands.noDuplicate;
import static health.ilium.intake.referral.WorkCommands.noShow;
import static health.ilium.intake.referral.WorkCommands.note;
import static health.ilium.intake.referral.WorkCommands.outcome;
import static health.ilium.intake.referral.WorkCommands.pass;
import static health.ilium.intake.referral.WorkCommands.release;
import static health.ilium.intake.referral.WorkCommands.reopen;
import static health.ilium.intake.referral.WorkCommands.report;
import static health.ilium.intake.referral.WorkCommands.resubmit;
import static health.ilium.intake.referral.WorkCommands.seen;
import static health.ilium.intake.referral.WorkCommands.snooze;
import static health.ilium.intake.referral.WorkCommands.visit;
import static health.ilium.intake.referral.WorkCommands.withdraw;
import static org.assertj.core.api.Assertions.assertThat;

import health.ilium.intake.clinical.RedFlag;
import health.ilium.intake.referral.ContactAttempt.Answer;
import health.ilium.intake.referral.ContactAttempt.Person;
import health.ilium.intake.triage.Pathway;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Nothing of the lifecycle is forgotten: every command and event occurs in these lives, and every
/// status that a row of the table leads to is reached.
class LifecycleIsCompleteTest {

    private static final String SUSPECTED = "{\"redFlags\": {\"suspectedInfection\": \"YES\"}}";
    private static final List<ReferralCommand.OnCase> TO_A_CONSULT =
            List.of(
                    automatic(1, Pathway.MORE_INFORMATION),
                    supply(4),
                    automatic(5, Pathway.DIAGNOSTIC_INJECTION),
                    undeliverable(),
                    injected(8),
                    automatic(9, Pathway.SURGICAL_CONSULT));
    private static final List<ReferralCommand.OnCase> RETURNED =
            List.of(automatic(1, Pathway.CONSERVATIVE_CARE), giveBack(3));
    private static final List<ReferralCommand.OnCase> CANCELLED = List.of(cancel(1));

    private static final List<ReferralCommand.OnCase> JUDGED =
            List.of(
                    automatic(1, Pathway.CONSERVATIVE_CARE),
                    supply(3, "redFlags.suspectedInfection", SUSPECTED),
                    automatic(4, Pathway.URGENT_ESCALATION),
                    clear(5, RedFlag.SUSPECTED_INFECTION),
                    automatic(6, Pathway.CLINICIAN_REVIEW),
                    override(7, Pathway.DIAGNOSTIC_INJECTION));
    private static final Instant THEN = WorkCommands.VISIT;
    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
    private static final List<ReferralCommand.OnCase> TO_THE_END =
            List.of(
                    noDuplicate(2),
                    triaged(1, Pathway.SURGICAL_CONSULT, Acceptance.CLINICIAN),
                    accept(4),
                    claim(COORDINATOR, NOW, null),
                    snooze(new Snooze(THEN, null)),
                    note("Speaks Spanish only."),
                    withdraw(8, COORDINATOR, NOW),
                    attempt(Person.PATIENT, Answer.REACHED, DAY),
                    release(COORDINATOR),
                    book(11),
                    move(12),
                    cancelVisit(13),
                    book(14),
                    noShow(15, THEN),
                    book(16),
                    visit(17, THEN),
                    outcome(18),
                    report(19),
                    acknowledge(20),
                    fused(21));
    private static final List<ReferralCommand.OnCase> CLOSED_BY_TIME =
            List.of(
                    automatic(1, Pathway.SURGICAL_CONSULT),
                    book(4),
                    visit(5, THEN),
                    outcome(6),
                    report(7),
                    pass(Clock.ACKNOWLEDGEMENT, Mark.BREACHED));
    private static final List<ReferralCommand.OnCase> DECLINED_AND_BACK =
            List.of(
                    automatic(1, Pathway.CLINICIAN_REVIEW),
                    pass(Clock.TRIAGE_DECISION, Mark.DUE_SOON),
                    ask(4),
                    supply(5),
                    automatic(6, Pathway.CLINICIAN_REVIEW),
                    decline(7),
                    resubmit(8),
                    cancel(9),
                    reopen(10));
    private static final List<ReferralCommand.OnCase> NEVER_REACHED =
            List.of(
                    automatic(1, Pathway.SURGICAL_CONSULT),
                    correct("+13055550199"),
                    attempt(Person.PATIENT, Answer.NO_ANSWER, DAY),
                    attempt(Person.PATIENT, Answer.LEFT_MESSAGE, DAY.plusDays(1)),
                    attempt(Person.PATIENT, Answer.NO_ANSWER, DAY.plusDays(2)));
    private static final List<ReferralCommand.OnCase> DOUBLED =
            List.of(automatic(1, Pathway.URGENT_ESCALATION), seen(), duplicate(4));
    private static final List<List<ReferralCommand.OnCase>> LIVES =
            List.of(
                    TO_A_CONSULT,
                    RETURNED,
                    CANCELLED,
                    JUDGED,
                    TO_THE_END,
                    CLOSED_BY_TIME,
                    DECLINED_AND_BACK,
                    NEVER_REACHED,
                    DOUBLED);

    private final List<Story> lives = LIVES.stream().map(this::lived).toList();

    @Test
    void everyCommandIsGiven() {
        Stream<ReferralCommand> given =
                Stream.concat(Stream.of(submit()), LIVES.stream().flatMap(List::stream));

        assertThat(given.map(Object::getClass).collect(Collectors.toSet()))
                .isEqualTo(leaves(ReferralCommand.class).collect(Collectors.toSet()));
    }

    @Test
    void everyEventHappensAndStandsInTheTable() {
        Set<Class<?>> events = leaves(ReferralEvent.class).collect(Collectors.toSet());

        assertThat(
                        lives.stream()
                                .flatMap(it -> it.journal().stream())
                                .map(it -> it.event().getClass())
                                .collect(Collectors.toSet()))
                .isEqualTo(events);
        assertThat(
                        ReferralLifecycle.TABLE.stream()
                                .map(Transition::event)
                                .collect(Collectors.toSet()))
                .isEqualTo(events);
    }

    @Test
    void everyStatusThatTheTableLeadsToIsReached() {
        assertThat(lives.stream().flatMap(it -> it.statuses().stream()).collect(Collectors.toSet()))
                .containsAll(
                        ReferralLifecycle.TABLE.stream()
                                .map(Transition::to)
                                .filter(Objects::nonNull)
                                .collect(Collectors.toSet()));
    }

    @Test
    void everyStatusIsReached() {
        assertThat(lives.stream().flatMap(it -> it.statuses().stream()).collect(Collectors.toSet()))
                .isEqualTo(EnumSet.allOf(ReferralStatus.class));
    }

    @Test
    void everyEffectOfTriageHasARowWhereTriageIsTaken() {
        for (ReferralStatus status :
                EnumSet.of(
                        ReferralStatus.RECEIVED,
                        ReferralStatus.AWAITING_INFORMATION,
                        ReferralStatus.IN_REVIEW,
                        ReferralStatus.ACCEPTED,
                        ReferralStatus.SCHEDULED,
                        ReferralStatus.SEEN)) {
            for (TriageEffect effect : TriageEffect.values()) {
                assertThat(ReferralLifecycle.after(status, effect)).isPresent();
            }
        }
    }

    @Test
    void noStatusAndEventHasTwoRows() {
        for (ReferralStatus status : ReferralStatus.values()) {
            for (TriageEffect effect : TriageEffect.values()) {
                assertThat(
                                ReferralLifecycle.TABLE.stream()
                                        .filter(it -> it.from().contains(status))
                                        .filter(it -> it.when().contains(effect))
                                        .map(Transition::event))
                        .doesNotHaveDuplicates();
            }
            assertThat(
                            ReferralLifecycle.TABLE.stream()
                                    .filter(it -> it.from().contains(status))
                                    .filter(it -> it.when().isEmpty())
                                    .map(Transition::event))
                    .doesNotHaveDuplicates();
        }
    }

    @Test
    void onlyAnUrgentDecisionMovesAScheduledCase() {
        for (TriageEffect effect : TriageEffect.values()) {
            assertThat(ReferralLifecycle.after(ReferralStatus.SCHEDULED, effect))
                    .contains(
                            effect == TriageEffect.URGENT
                                    ? ReferralStatus.IN_REVIEW
                                    : ReferralStatus.SCHEDULED);
        }
    }

    @Test
    void everyEventIsToldInASentence() {
        for (Story life : lives) {
            assertThat(life.journal())
                    .map(Timeline::entry)
                    .allSatisfy(entry -> assertThat(entry.sentence()).endsWith("."));
        }
    }

    private Story lived(List<ReferralCommand.OnCase> commands) {
        return Story.given(submit(new UUID(0, 9)), commands.toArray(ReferralCommand.OnCase[]::new));
    }

    private static Stream<Class<?>> leaves(Class<?> type) {
        return type.isSealed()
                ? Arrays.stream(type.getPermittedSubclasses())
                        .flatMap(LifecycleIsCompleteTest::leaves)
                : Stream.of(type);
    }
}
