package health.ilium.intake.referral;

import static health.ilium.intake.referral.WorkCommands.COORDINATOR;
import static health.ilium.intake.referral.WorkCommands.VISIT;
import static org.assertj.core.api.Assertions.assertThat;

import health.ilium.intake.clinical.RedFlag;
import health.ilium.intake.referral.ContactAttempt.Answer;
import health.ilium.intake.referral.ContactAttempt.Person;
import health.ilium.intake.triage.Pathway;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.LongFunction;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What pages offer and what the decider allows are said in two places, and are the same.
class DeedsTest {

    private static final Instant LATER = VISIT.plusSeconds(3600);

    /// A command for each deed that needs nothing but the right moment.
    private static final Map<Deed, LongFunction<ReferralCommand.OnCase>> COMMANDS =
            Map.ofEntries(
                    Map.entry(Deed.ACKNOWLEDGE_ESCALATION, _ -> WorkCommands.seen()),
                    Map.entry(
                            Deed.CLEAR_RED_FLAG,
                            at -> Commands.clear(at, RedFlag.SUSPECTED_INFECTION)),
                    Map.entry(Deed.ACCEPT, WorkCommands::accept),
                    Map.entry(Deed.REQUEST_INFORMATION, WorkCommands::ask),
                    Map.entry(Deed.ENTER_INFORMATION, Commands::supply),
                    Map.entry(Deed.RETURN, Commands::giveBack),
                    Map.entry(Deed.DECLINE, WorkCommands::decline),
                    Map.entry(Deed.BOOK, WorkCommands::book),
                    Map.entry(Deed.MOVE, WorkCommands::move),
                    Map.entry(Deed.CANCEL_APPOINTMENT, WorkCommands::cancelVisit),
                    Map.entry(Deed.VISIT, at -> WorkCommands.visit(at, LATER)),
                    Map.entry(Deed.NO_SHOW, at -> WorkCommands.noShow(at, LATER)),
                    Map.entry(Deed.INJECTION_RESULT, Commands::injected),
                    Map.entry(Deed.CONSULT_OUTCOME, WorkCommands::outcome),
                    Map.entry(Deed.REPORT, WorkCommands::report),
                    Map.entry(Deed.FUSION, WorkCommands::fused),
                    Map.entry(Deed.REOPEN, WorkCommands::reopen),
                    Map.entry(
                            Deed.CONTACT_ATTEMPT,
                            _ ->
                                    WorkCommands.attempt(
                                            Person.PATIENT,
                                            Answer.REACHED,
                                            LocalDate.of(2026, 11, 23))),
                    Map.entry(Deed.CONTACT_DETAILS, _ -> WorkCommands.correct("+13055550155")),
                    Map.entry(Deed.MARK_DUPLICATE, WorkCommands::duplicate),
                    Map.entry(Deed.NO_DUPLICATE, WorkCommands::noDuplicate),
                    Map.entry(Deed.CANCEL, Commands::cancel),
                    Map.entry(Deed.NOTE, _ -> WorkCommands.note("A note.")));

    @ParameterizedTest
    @MethodSource("lives")
    void whatIsOfferedIsAllowedAndNothingElseIs(List<ReferralCommand.OnCase> life) {
        Story story = Story.given(Commands.submit(new UUID(0, 9)));
        assertHonest(story);
        for (ReferralCommand.OnCase command : life) {
            story.follow(command);
            assertHonest(story);
        }
    }

    private static void assertHonest(Story story) {
        Referral referral = story.referral();
        var offered = Deeds.of(referral, COORDINATOR, LATER);
        COMMANDS.forEach(
                (deed, command) ->
                        assertThat(
                                        story.when(command.apply(seenBy(deed, referral)))
                                                instanceof Decision.Decided)
                                .as("%s in %s", deed, referral.status())
                                .isEqualTo(offered.contains(deed)));
    }

    /// These are given by the practice, which counts versions its own way.
    private static long seenBy(Deed deed, Referral referral) {
        return deed == Deed.ENTER_INFORMATION || deed == Deed.CANCEL
                ? referral.versionFor(Commands.REFERRER)
                : referral.version();
    }

    private static Stream<List<ReferralCommand.OnCase>> lives() {
        return Stream.of(
                List.of(
                        Commands.triaged(1, Pathway.SURGICAL_CONSULT, Acceptance.CLINICIAN),
                        WorkCommands.accept(3),
                        WorkCommands.book(4),
                        WorkCommands.noShow(5, LATER),
                        WorkCommands.book(6),
                        WorkCommands.visit(7, LATER),
                        WorkCommands.outcome(8),
                        WorkCommands.report(9),
                        WorkCommands.acknowledge(10)),
                List.of(
                        Commands.automatic(1, Pathway.MORE_INFORMATION),
                        Commands.supply(3),
                        Commands.automatic(5, Pathway.CLINICIAN_REVIEW),
                        WorkCommands.decline(6),
                        WorkCommands.reopen(7),
                        Commands.automatic(8, Pathway.URGENT_ESCALATION),
                        WorkCommands.seen()),
                List.of(
                        WorkCommands.noDuplicate(2),
                        Commands.automatic(1, Pathway.DIAGNOSTIC_INJECTION),
                        WorkCommands.book(5),
                        WorkCommands.cancelVisit(6),
                        WorkCommands.duplicate(7)));
    }
}
