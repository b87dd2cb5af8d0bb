package health.ilium.triage.assessment;

import health.ilium.triage.assessment.facts.ClinicalPicture;
import health.ilium.triage.assessment.facts.ConservativeCare;
import health.ilium.triage.assessment.facts.ConservativeCareKind;
import health.ilium.triage.assessment.facts.DiagnosticBlock;
import health.ilium.triage.assessment.facts.Disability;
import health.ilium.triage.assessment.facts.DisabilityScale;
import health.ilium.triage.assessment.facts.Fact;
import health.ilium.triage.assessment.facts.History;
import health.ilium.triage.assessment.facts.ImagingExamination;
import health.ilium.triage.assessment.facts.Modality;
import health.ilium.triage.assessment.facts.PainScale;
import health.ilium.triage.assessment.facts.PainScore;
import health.ilium.triage.assessment.facts.PainSide;
import health.ilium.triage.assessment.facts.ProvocationResult;
import health.ilium.triage.assessment.facts.ProvocationTest;
import health.ilium.triage.assessment.facts.ProvocationTestName;
import health.ilium.triage.assessment.facts.RedFlags;
import health.ilium.triage.assessment.facts.Region;
import health.ilium.triage.assessment.facts.Sex;
import health.ilium.triage.assessment.facts.Side;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// A clinical picture under construction; tests change the one thing they are about.
final class APicture {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final List<ProvocationTestName> TESTS = List.of(ProvocationTestName.values());

    LocalDate asOf = TODAY;
    @Nullable LocalDate birthDate = LocalDate.of(1974, 3, 2);
    Sex sex = Sex.FEMALE;
    @Nullable PainSide painSide = PainSide.LEFT;
    Fact painBelowL5 = Fact.YES;
    Fact painOverSiJoint = Fact.YES;
    @Nullable Integer painDurationMonths = 9;
    Fact pregnancyRelatedOnset = Fact.NO;
    @Nullable Integer monthsSinceDelivery = null;
    @Nullable PainScore painScore = nrs("7");
    @Nullable Disability disability = odi("44");
    Fact fortinFingerTest = Fact.YES;
    List<ProvocationTest> tests = positiveTests(Side.LEFT, 3);
    @Nullable List<ConservativeCare> care =
            List.of(
                    new ConservativeCare(ConservativeCareKind.PHYSICAL_THERAPY, 12),
                    new ConservativeCare(ConservativeCareKind.MEDICATION, 30));
    List<DiagnosticBlock> blocks = List.of();
    List<ImagingExamination> imaging = everyImage();
    Fact[] redFlags = new Fact[7];
    Fact pregnant = Fact.NO;
    Fact priorLumbarFusion = Fact.NO;
    @Nullable List<Side> priorFusionSides = List.of();
    Fact inflammatory = Fact.NO;
    Fact generalisedPain = Fact.NO;
    Fact otherSource = Fact.NO;
    Fact osteoporosis = Fact.NO;
    Fact nicotine = Fact.NO;
    Fact opioid = Fact.NO;
    Fact anticoagulant = Fact.NO;
    Fact contrastAllergy = Fact.NO;
    Fact anaestheticAllergy = Fact.NO;
    Fact steroidAllergy = Fact.NO;
    Fact metalAllergy = Fact.NO;
    Fact badAnatomy = Fact.NO;
    Fact canLimitWeightBearing = Fact.YES;
    @Nullable BigDecimal hba1c = new BigDecimal("5.4");
    @Nullable BigDecimal bmi = new BigDecimal("27");
    Fact steroidInjection = Fact.NO;
    Fact litigation = Fact.NO;

    private APicture() {
        Arrays.fill(redFlags, Fact.NO);
    }

    static APicture readyForInjection() {
        return new APicture();
    }

    static APicture readyForConsult() {
        return new APicture().with(it -> it.blocks = List.of(ABlock.positive().build()));
    }

    static APicture nothingStated() {
        return new APicture()
                .with(
                        it -> {
                            it.sex = Sex.UNKNOWN;
                            it.painSide = null;
                            it.painBelowL5 = it.painOverSiJoint = Fact.UNKNOWN;
                            it.painDurationMonths = null;
                            it.pregnancyRelatedOnset = it.fortinFingerTest = Fact.UNKNOWN;
                            it.painScore = null;
                            it.disability = null;
                            it.tests = List.of();
                            it.care = null;
                            it.imaging = List.of();
                            Arrays.fill(it.redFlags, Fact.UNKNOWN);
                            it.pregnant = it.priorLumbarFusion = Fact.UNKNOWN;
                            it.priorFusionSides = null;
                            it.inflammatory = it.generalisedPain = it.otherSource = Fact.UNKNOWN;
                            it.osteoporosis = it.nicotine = it.opioid = Fact.UNKNOWN;
                            it.anticoagulant = it.contrastAllergy = Fact.UNKNOWN;
                            it.anaestheticAllergy = it.steroidAllergy = Fact.UNKNOWN;
                            it.metalAllergy = it.badAnatomy = Fact.UNKNOWN;
                            it.canLimitWeightBearing = it.steroidInjection = Fact.UNKNOWN;
                            it.litigation = Fact.UNKNOWN;
                            it.hba1c = it.bmi = null;
                        });
    }

    APicture with(Consumer<APicture> change) {
        change.accept(this);
        return this;
    }

    static PainScore nrs(String value) {
        return new PainScore(new BigDecimal(value), PainScale.NRS_0_10);
    }

    static PainScore vas(String value) {
        return new PainScore(new BigDecimal(value), PainScale.VAS_0_100);
    }

    static Disability odi(String percent) {
        return new Disability(new BigDecimal(percent), DisabilityScale.PERCENT);
    }

    static Disability rawOdi(String points) {
        return new Disability(new BigDecimal(points), DisabilityScale.RAW_0_50);
    }

    static ProvocationTest test(int index, Side side, ProvocationResult result) {
        return new ProvocationTest(TESTS.get(index), side, result);
    }

    /// So many of the six are positive, the others negative.
    static List<ProvocationTest> positiveTests(Side side, int positive) {
        return IntStream.range(0, 6)
                .mapToObj(
                        i ->
                                test(
                                        i,
                                        side,
                                        i < positive
                                                ? ProvocationResult.POSITIVE
                                                : ProvocationResult.NEGATIVE))
                .toList();
    }

    static ImagingExamination image(Modality modality, Region region, Fact excludes) {
        return new ImagingExamination(modality, region, TODAY.minusMonths(3), excludes);
    }

    static List<ImagingExamination> everyImage() {
        return List.of(
                image(Modality.XRAY, Region.SI_JOINT, Fact.YES),
                image(Modality.MRI, Region.SI_JOINT, Fact.YES),
                image(Modality.XRAY, Region.PELVIS, Fact.YES),
                image(Modality.CT, Region.LUMBAR, Fact.YES));
    }

    ClinicalPicture build() {
        return new ClinicalPicture(
                asOf,
                birthDate,
                sex,
                painSide,
                painBelowL5,
                painOverSiJoint,
                painDurationMonths,
                pregnancyRelatedOnset,
                monthsSinceDelivery,
                painScore,
                disability,
                fortinFingerTest,
                tests,
                care,
                blocks,
                imaging,
                new RedFlags(
                        redFlags[0],
                        redFlags[1],
                        redFlags[2],
                        redFlags[3],
                        redFlags[4],
                        redFlags[5],
                        redFlags[6]),
                new History(
                        pregnant,
                        priorLumbarFusion,
                        priorFusionSides,
                        inflammatory,
                        generalisedPain,
                        otherSource,
                        osteoporosis,
                        nicotine,
                        opioid,
                        anticoagulant,
                        contrastAllergy,
                        anaestheticAllergy,
                        steroidAllergy,
                        metalAllergy,
                        badAnatomy,
                        canLimitWeightBearing,
                        hba1c,
                        bmi,
                        steroidInjection,
                        litigation));
    }
}
