package health.ilium.intake.triage;

import java.time.LocalDate;
import java.util.List;

/// Decisions for tests.
public final class Decisions {

    private Decisions() {}

    public static TriageDecision to(Pathway pathway) {
        return under("2026.1", pathway, 9, List.of(result("R08", RuleResult.Outcome.MET)));
    }

    public static RuleResult result(String rule, RuleResult.Outcome outcome) {
        return new RuleResult(rule, "Tests", outcome, "3 of 6", "3", "Laslett 2005 [P]", List.of());
    }

    /// A decision of one version of the policy by one row of the routing table.
    public static TriageDecision under(
            String version, Pathway pathway, int route, List<RuleResult> rules) {
        return new TriageDecision(
                pathway,
                route,
                "Because of the rules.",
                54,
                null,
                86,
                false,
                new TriageDecision.PolicyReference("si-joint", version, "ab".repeat(32)),
                "1",
                "cd".repeat(32),
                LocalDate.parse("2026-11-22"),
                rules,
                List.of(new TriageDecision.ScorePart("tests", 14, 20)),
                List.of(
                        new MissingItem(
                                "clinical.disability", "R11", MissingItem.AskedOf.REFERRER)),
                List.of(),
                List.of("A fourth positive test."),
                List.of(),
                List.of(),
                List.of("Strict payer: A second positive block."),
                "Decision support, not clinically validated. The surgeon decides.",
                List.of(
                        payer("Strict payer", List.of("A second positive block.")),
                        payer("Plain payer", List.of())));
    }

    private static PayerReadiness payer(String title, List<String> gaps) {
        return new PayerReadiness(
                title,
                title,
                true,
                gaps,
                "Example [X]",
                LocalDate.parse("2026-11-01"),
                LocalDate.parse("2027-11-01"),
                true);
    }
}
