package health.ilium.intake.worklist.web;

import static org.assertj.core.api.Assertions.assertThat;

import health.ilium.intake.clinical.ConservativeCare;
import health.ilium.intake.clinical.DiagnosticBlock;
import health.ilium.intake.clinical.Disability;
import health.ilium.intake.clinical.DisabilityScale;
import health.ilium.intake.clinical.ImagingExamination;
import health.ilium.intake.clinical.PainScale;
import health.ilium.intake.clinical.PainScore;
import health.ilium.intake.clinical.PostScore;
import health.ilium.intake.clinical.ProvocationTest;
import health.ilium.intake.clinical.Side;
import health.ilium.intake.clinical.YesNoUnknown;
import health.ilium.intake.submission.Caregiver;
import health.ilium.intake.submission.Insurance;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FactTextTest {

    private static final LocalDate DAY = LocalDate.of(2026, 10, 2);

    private final FactText text =
            new FactText(new Said(Instant.EPOCH, ZoneId.of("America/New_York")));

    @Test
    void whatIsNotKnownIsNull() {
        assertThat(text.of(null)).isNull();
        assertThat(text.of(YesNoUnknown.UNKNOWN)).isNull();
        assertThat(text.of(List.of())).isNull();
        assertThat(text.of(YesNoUnknown.NO)).isEqualTo("no");
    }

    @Test
    void scoresNameTheirScaleAndDay() {
        assertThat(text.of(new PainScore(new BigDecimal("7.5"), PainScale.NRS_0_10, DAY)))
                .isEqualTo("7.5 of 10 (NRS), on 10/02/2026");
        assertThat(text.of(new PainScore(new BigDecimal(70), PainScale.VAS_0_100, null)))
                .isEqualTo("70 of 100 (VAS)");
        assertThat(text.of(disability(44, DisabilityScale.PERCENT)))
                .isEqualTo("ODI 44 %, on 10/02/2026");
        assertThat(text.of(disability(22, DisabilityScale.RAW_0_50)))
                .isEqualTo("ODI 22 of 50 points, on 10/02/2026");
    }

    @Test
    void severalStandOneBelowTheOther() {
        var thrust =
                new ProvocationTest(
                        ProvocationTest.Name.THIGH_THRUST,
                        Side.LEFT,
                        ProvocationTest.Result.POSITIVE);
        var faber =
                new ProvocationTest(
                        ProvocationTest.Name.FABER, Side.RIGHT, ProvocationTest.Result.NOT_DONE);

        assertThat(text.of(List.of(thrust, faber)))
                .isEqualTo("Thigh thrust, left: positive\nFABER, right: not done");
    }

    @Test
    void careImagingAndPayersAreSaidShortly() {
        assertThat(text.of(new ConservativeCare(ConservativeCare.Kind.PHYSICAL_THERAPY, 12)))
                .isEqualTo("Physical therapy, 12 weeks");
        assertThat(
                        text.of(
                                new ImagingExamination(
                                        ImagingExamination.Modality.XRAY,
                                        ImagingExamination.Region.PELVIS,
                                        DAY,
                                        YesNoUnknown.YES)))
                .isEqualTo("X-ray of the pelvis, on 10/02/2026, excludes another cause: yes");
        assertThat(text.of(new Insurance("Example Health", "X1")))
                .isEqualTo("Example Health, member X1");
        assertThat(text.of(new Caregiver("Rosa", null, "daughter"))).isEqualTo("Rosa, daughter");
    }

    @Test
    void blockLeavesOutWhatNobodySaid() {
        assertThat(text.of(block(null, YesNoUnknown.UNKNOWN, List.of())))
                .isEqualTo("10/02/2026, left");
        assertThat(
                        text.of(
                                block(
                                        DiagnosticBlock.Agent.LOCAL_ANAESTHETIC,
                                        YesNoUnknown.YES,
                                        List.of(
                                                new PostScore(30, BigDecimal.ONE),
                                                new PostScore(60, BigDecimal.TWO)))))
                .isEqualTo(
                        "10/02/2026, left, contrast confirmed: yes, local anaesthetic,"
                                + " pain before 8 of 10 (NRS), 1 after 30 min, 2 after 60 min");
    }

    private static Disability disability(int value, DisabilityScale scale) {
        return new Disability(Disability.Instrument.ODI, BigDecimal.valueOf(value), scale, DAY);
    }

    private static DiagnosticBlock block(
            DiagnosticBlock.@Nullable Agent agent, YesNoUnknown contrast, List<PostScore> after) {
        return new DiagnosticBlock(
                DAY,
                Side.LEFT,
                null,
                contrast,
                agent,
                YesNoUnknown.UNKNOWN,
                PainScale.NRS_0_10,
                after.isEmpty() ? null : BigDecimal.valueOf(8),
                after);
    }
}
