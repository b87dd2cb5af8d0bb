package health.ilium.intake.triage;

import static health.ilium.intake.triage.Decisions.result;
import static health.ilium.intake.triage.Decisions.under;
import static health.ilium.intake.triage.RuleResult.Outcome.MET;
import static health.ilium.intake.triage.RuleResult.Outcome.NOT_MET;
import static health.ilium.intake.triage.RuleResult.Outcome.UNKNOWN;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class GroundsOfRouteTest {

    @Test
    void areTheRulesOfTheRowThatAreNotMet() {
        TriageDecision decision =
                under(
                        "1",
                        Pathway.CONSERVATIVE_CARE,
                        5,
                        List.of(
                                result("R06", MET),
                                result("R12", NOT_MET),
                                result("R28", NOT_MET),
                                result("R08", NOT_MET)));

        assertThat(decision.grounds()).containsExactly("R12");
    }

    @Test
    void areTheRulesThatTheItemsAskedForBelongTo() {
        TriageDecision decision =
                under(
                        "1",
                        Pathway.MORE_INFORMATION,
                        6,
                        List.of(result("R11", UNKNOWN), result("R30", UNKNOWN)));

        assertThat(decision.grounds()).containsExactly("R11");
    }

    @Test
    void areNoneWhereEverythingIsMet() {
        TriageDecision decision =
                under(
                        "1",
                        Pathway.DIAGNOSTIC_INJECTION,
                        9,
                        List.of(result("R08", MET), result("R30", NOT_MET)));

        assertThat(decision.grounds()).isEmpty();
    }
}
