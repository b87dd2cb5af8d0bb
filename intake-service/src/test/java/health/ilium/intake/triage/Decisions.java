package health.ilium.intake.triage;

import java.time.LocalDate;
import java.util.List;

/// Decisions for tests.
public final class Decisions {

    private Decisions() {}

    public static TriageDecision to(Pathway pathway) {
        return new TriageDecision(
                pathway,
                9,
                "Because of the rules.",
                54,
                null,
                86,
                false,
                new TriageDecision.PolicyReference("si-joint", "2026.1", "ab".repeat(32)),
                "1",
                "cd".repeat(32),
                LocalDate.parse("2026-11-22"),
                List.of(
                        new RuleResult(
                                "R08",
                                "Tests",
                                RuleResult.Outcome.MET,
                                "3 of 6",
                                "3",
                                "Laslett 2005 [P]",
                                List.of())),
                List.of(new TriageDecision.ScorePart("tests", 14, 20)),
                List.of(
                        new MissingItem(
                                "clinical.disability", "R11", MissingItem.AskedOf.REFERRER)),
                List.of(),
                List.of("A fourth positive test."),
                List.of(),
                List.of(),
                List.of(),
                "Decision support, not clinically validated. The surgeon decides.");
    }
}
