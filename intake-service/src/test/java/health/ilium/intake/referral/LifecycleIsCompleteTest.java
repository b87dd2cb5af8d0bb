package health.ilium.intake.referral;

import static health.ilium.intake.referral.Commands.automatic;
import static health.ilium.intake.referral.Commands.cancel;
import static health.ilium.intake.referral.Commands.clear;
import static health.ilium.intake.referral.Commands.giveBack;
import static health.ilium.intake.referral.Commands.injected;
import static health.ilium.intake.referral.Commands.override;
import static health.ilium.intake.referral.Commands.submit;
import static health.ilium.intake.referral.Commands.supply;
import static health.ilium.intake.referral.Commands.undeliverable;
import static org.assertj.core.api.Assertions.assertThat;

import health.ilium.intake.clinical.RedFlag;
import health.ilium.intake.triage.Pathway;
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
    private static final List<List<ReferralCommand.OnCase>> LIVES =
            List.of(TO_A_CONSULT, RETURNED, CANCELLED, JUDGED);

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
