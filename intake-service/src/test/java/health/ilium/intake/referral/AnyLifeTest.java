package health.ilium.intake.referral;

import static health.ilium.intake.referral.Commands.CLINICIAN;
import static health.ilium.intake.referral.Commands.NOW;
import static health.ilium.intake.referral.WorkCommands.COORDINATOR;
import static health.ilium.intake.referral.WorkCommands.VISIT;
import static org.assertj.core.api.Assertions.assertThat;

import health.ilium.intake.referral.ContactAttempt.Answer;
import health.ilium.intake.referral.ContactAttempt.Person;
import health.ilium.intake.triage.Pathway;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Whatever people and triage do in whatever order, a case stays one that makes sense.
class AnyLifeTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

    private static final List<BiFunction<Referral, RandomGenerator, ReferralCommand.OnCase>> DEEDS =
            List.of(
                    (it, any) ->
                            Commands.triaged(
                                    1 + any.nextLong(it.standing().factsVersion()),
                                    Pathway.values()[any.nextInt(Pathway.values().length)],
                                    Acceptance.values()[any.nextInt(2)]),
                    (it, _) ->
                            Commands.triaged(
                                    it.standing().factsVersion(),
                                    Pathway.SURGICAL_CONSULT,
                                    Acceptance.AUTOMATIC),
                    (it, _) -> Commands.supply(it.versionFor(Commands.REFERRER)),
                    (it, _) -> Commands.injected(it.version()),
                    (it, _) -> Commands.giveBack(it.version()),
                    (it, any) ->
                            Commands.override(
                                    it.version(),
                                    Pathway.values()[any.nextInt(Pathway.values().length)]),
                    (it, _) -> WorkCommands.accept(it.version()),
                    (it, _) -> WorkCommands.ask(it.version()),
                    (it, _) -> WorkCommands.decline(it.version()),
                    (it, _) -> WorkCommands.resubmit(it.versionFor(Commands.REFERRER)),
                    (it, _) -> WorkCommands.reopen(it.version()),
                    (it, _) -> WorkCommands.book(it.version()),
                    (it, _) -> WorkCommands.book(it.version()),
                    (it, _) -> WorkCommands.move(it.version()),
                    (it, _) -> WorkCommands.cancelVisit(it.version()),
                    (it, _) -> WorkCommands.noShow(it.version(), VISIT.plusSeconds(90_000)),
                    (it, _) -> WorkCommands.visit(it.version(), VISIT.plusSeconds(90_000)),
                    (it, _) -> WorkCommands.outcome(it.version()),
                    (it, _) -> WorkCommands.report(it.version()),
                    (it, _) -> WorkCommands.acknowledge(it.versionFor(Commands.REFERRER)),
                    (it, _) -> WorkCommands.fused(it.version()),
                    (_, any) ->
                            WorkCommands.claim(
                                    any.nextBoolean() ? COORDINATOR : CLINICIAN, NOW, null),
                    (_, _) -> WorkCommands.release(COORDINATOR),
                    (_, _) -> WorkCommands.snooze(new Snooze(VISIT, Awaited.REFERRAL_TRIAGED)),
                    (_, _) -> WorkCommands.note("A note."),
                    (_, any) ->
                            WorkCommands.attempt(
                                    Person.values()[any.nextInt(2)],
                                    Answer.values()[any.nextInt(Answer.values().length)],
                                    DAY.plusDays(any.nextInt(5))),
                    (_, _) -> WorkCommands.seen(),
                    (_, any) ->
                            WorkCommands.pass(
                                    Clock.values()[any.nextInt(Clock.values().length)],
                                    Mark.values()[any.nextInt(Mark.values().length)]),
                    (_, _) -> Commands.undeliverable());

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void staysSensible(int seed) {
        RandomGenerator any = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        for (int life = 0; life < 150; life++) {
            Story story = Story.given(Commands.submit(new UUID(0, 9)));
            for (int deed = 0; deed < 60; deed++) {
                Referral before = story.referral();
                ReferralCommand.OnCase command =
                        DEEDS.get(any.nextInt(DEEDS.size())).apply(before, any);
                if (story.when(command) instanceof Decision.Decided) {
                    story.follow(command);
                    assertSensible(before, command, story.referral());
                }
            }
            assertThat(Referral.of(story.journal())).isEqualTo(story.referral());
        }
    }

    private static void assertSensible(
            Referral before, ReferralCommand.OnCase command, Referral after) {
        assertThat(after.version()).isGreaterThanOrEqualTo(before.version());
        if (command instanceof CaseWorkCommand && after.status() != before.status()) {
            assertThat(after.status()).isIn(ReferralStatus.UNREACHABLE, ReferralStatus.DUPLICATE);
        }
        if (after.status() == ReferralStatus.SCHEDULED) {
            assertThat(after.visits().appointment()).isNotNull();
        }
        if (after.status() == ReferralStatus.ACCEPTED) {
            assertThat(after.standing().pathway())
                    .isIn(Pathway.DIAGNOSTIC_INJECTION, Pathway.SURGICAL_CONSULT);
        }
        if (after.status() == ReferralStatus.COMPLETED) {
            assertThat(after.visits().outcome()).isNotNull();
        }
        if (!after.status().open()) {
            assertThat(Queue.of(after)).isNull();
            assertThat(after.clocks().running())
                    .allMatch(it -> it.clock() == Clock.ACKNOWLEDGEMENT);
        }
        if (after.status().open()
                && after.status() != ReferralStatus.RECEIVED
                && after.status() != ReferralStatus.SCHEDULED) {
            assertThat(Queue.of(after)).isNotNull();
            assertThat(NextAction.of(after)).isNotEqualTo(NextAction.NOTHING);
        }
    }
}
