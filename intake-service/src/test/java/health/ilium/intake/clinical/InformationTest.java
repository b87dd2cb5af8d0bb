package health.ilium.intake.clinical;

import static org.assertj.core.api.Assertions.assertThat;

import health.ilium.intake.submission.Submissions;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;

class InformationTest {

    private final ClinicalPicture facts = Submissions.facts();

    @Test
    void objectsMerge() {
        ClinicalPicture merged =
                said("{\"painScore\": {\"value\": 5.5}}", "painScore.value").onto(facts);

        assertThat(merged.painScore())
                .isEqualTo(
                        new PainScore(
                                new BigDecimal("5.5"),
                                PainScale.NRS_0_10,
                                LocalDate.parse("2026-11-18")));
    }

    @Test
    void listsReplace() {
        ClinicalPicture merged =
                said("{\"provocationTests\": [], \"conservativeCare\": []}", "provocationTests")
                        .onto(facts);

        assertThat(merged.provocationTests()).isEmpty();
        assertThat(merged.conservativeCare()).hasSize(1);
    }

    @Test
    void nullIsUnknownAgain() {
        ClinicalPicture merged =
                said("{}", "painSide", "history.pregnant", "conservativeCare", "painScore")
                        .onto(facts);

        assertThat(merged.painSide()).isNull();
        assertThat(merged.history().pregnant()).isEqualTo(YesNoUnknown.UNKNOWN);
        assertThat(merged.history().bmi()).isEqualTo(new BigDecimal("24.5"));
        assertThat(merged.conservativeCare()).isNull();
        assertThat(merged.painScore()).isNull();
    }

    @Test
    void whatWasNotSaidStays() {
        assertThat(said("{\"painSide\": \"RIGHT\"}").onto(facts)).isEqualTo(facts);
    }

    @Test
    void firstPartOfAScoreIsNotAWholeOne() {
        ClinicalPicture merged =
                said("{\"disability\": {\"value\": 44}}", "disability.value").onto(facts);

        assertThat(merged.flaws())
                .containsExactly(new Flaw("clinical.disability.scale", Flaw.Kind.REQUIRED));
    }

    private static Information said(String facts, String... fields) {
        return new Information(Set.of(fields), Submissions.json(facts));
    }
}
