package health.ilium.triage.assessment;

import health.ilium.triage.assessment.facts.BlockAgent;
import health.ilium.triage.assessment.facts.ConservativeCare;
import health.ilium.triage.assessment.facts.ConservativeCareKind;
import health.ilium.triage.assessment.facts.DiagnosticBlock;
import health.ilium.triage.assessment.facts.Disability;
import health.ilium.triage.assessment.facts.DisabilityScale;
import health.ilium.triage.assessment.facts.Fact;
import health.ilium.triage.assessment.facts.Guidance;
import health.ilium.triage.assessment.facts.ImagingExamination;
import health.ilium.triage.assessment.facts.Modality;
import health.ilium.triage.assessment.facts.PainScale;
import health.ilium.triage.assessment.facts.PainScore;
import health.ilium.triage.assessment.facts.PainSide;
import health.ilium.triage.assessment.facts.PostScore;
import health.ilium.triage.assessment.facts.ProvocationResult;
import health.ilium.triage.assessment.facts.ProvocationTest;
import health.ilium.triage.assessment.facts.ProvocationTestName;
import health.ilium.triage.assessment.facts.Region;
import health.ilium.triage.assessment.facts.Sex;
import health.ilium.triage.assessment.facts.Side;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Random pictures from a seed, the same ones on every run. Most facts are favourable, so that
/// every row of the routing table is reached often.
final class RandomPictures {

    private final Random random;

    private RandomPictures(long seed) {
        random = new Random(seed);
    }

    static Stream<APicture> so(int many) {
        return IntStream.range(0, many).mapToObj(seed -> new RandomPictures(seed).picture());
    }

    private APicture picture() {
        return APicture.readyForInjection()
                .with(
                        it -> {
                            maybe(8, () -> it.birthDate = day(36500));
                            it.sex = any(Sex.values());
                            it.painSide = perhaps(20, () -> any(PainSide.values()));
                            maybe(12, () -> it.painBelowL5 = fact());
                            maybe(12, () -> it.painOverSiJoint = fact());
                            maybe(4, () -> it.painDurationMonths = perhaps(4, () -> number(12)));
                            it.pregnancyRelatedOnset = mostly(Fact.NO, 4);
                            it.monthsSinceDelivery = perhaps(2, () -> number(36));
                            it.painScore = perhaps(10, this::painScore);
                            it.disability = perhaps(10, this::disability);
                            it.fortinFingerTest = mostly(Fact.YES, 6);
                            it.tests = tests();
                            it.care = perhaps(10, () -> list(4, this::care));
                            it.blocks = list(3, this::block);
                            maybe(3, () -> it.imaging = list(6, this::image));
                            flags(it);
                            history(it);
                        });
    }

    private void flags(APicture it) {
        for (int i = 0; i < it.redFlags.length; i++) {
            it.redFlags[i] = mostly(Fact.NO, 60);
        }
    }

    private void history(APicture it) {
        it.pregnant = mostly(Fact.NO, 6);
        it.priorLumbarFusion = fact();
        it.priorFusionSides = perhaps(3, () -> list(random.nextInt(6) / 5, this::side));
        it.inflammatory = mostly(Fact.NO, 12);
        it.generalisedPain = fact();
        it.otherSource = mostly(Fact.NO, 12);
        it.osteoporosis = fact();
        it.nicotine = fact();
        it.opioid = fact();
        it.anticoagulant = fact();
        it.contrastAllergy = mostly(Fact.NO, 4);
        it.anaestheticAllergy = mostly(Fact.NO, 8);
        it.steroidAllergy = fact();
        it.metalAllergy = mostly(Fact.NO, 6);
        it.badAnatomy = mostly(Fact.NO, 6);
        it.canLimitWeightBearing = fact();
        it.hba1c = perhaps(3, () -> decimal(120));
        it.bmi = perhaps(3, () -> decimal(500));
        it.steroidInjection = fact();
        it.litigation = fact();
    }

    private DiagnosticBlock block() {
        return ABlock.positive()
                .with(
                        it -> {
                            it.date = perhaps(20, () -> day(700));
                            it.side = perhaps(20, this::side);
                            maybe(5, () -> it.guidance = perhaps(6, () -> any(Guidance.values())));
                            it.contrast = mostly(Fact.YES, 8);
                            maybe(6, () -> it.agent = perhaps(6, () -> any(BlockAgent.values())));
                            it.pregnantAtBlock = fact();
                            maybe(9, () -> it.scale = perhaps(3, () -> any(PainScale.values())));
                            maybe(6, () -> it.before = perhaps(5, () -> decimal(100)));
                            maybe(3, () -> it.after = list(4, this::after));
                        })
                .build();
    }

    private PostScore after() {
        return new PostScore(number(180), decimal(100));
    }

    private List<ProvocationTest> tests() {
        return random.nextInt(3) == 0
                ? list(14, this::test)
                : Stream.of(Side.values())
                        .flatMap(it -> APicture.positiveTests(it, 1 + number(5)).stream())
                        .toList();
    }

    private ProvocationTest test() {
        return new ProvocationTest(
                any(ProvocationTestName.values()),
                side(),
                random.nextInt(2) == 0
                        ? ProvocationResult.POSITIVE
                        : any(ProvocationResult.values()));
    }

    private ConservativeCare care() {
        return new ConservativeCare(any(ConservativeCareKind.values()), number(52));
    }

    private ImagingExamination image() {
        return new ImagingExamination(
                any(Modality.values()),
                any(Region.values()),
                perhaps(8, () -> day(500)),
                mostly(Fact.YES, 6));
    }

    private PainScore painScore() {
        return random.nextBoolean()
                ? new PainScore(decimal(100), PainScale.NRS_0_10)
                : new PainScore(BigDecimal.valueOf(number(100)), PainScale.VAS_0_100);
    }

    private Disability disability() {
        return random.nextBoolean()
                ? new Disability(BigDecimal.valueOf(number(100)), DisabilityScale.PERCENT)
                : new Disability(decimal(500), DisabilityScale.RAW_0_50);
    }

    private Side side() {
        return any(Side.values());
    }

    private Fact fact() {
        return any(Fact.values());
    }

    private Fact mostly(Fact usual, int exceptOneIn) {
        return random.nextInt(exceptOneIn) == 0 ? fact() : usual;
    }

    private LocalDate day(int within) {
        return APicture.TODAY.minusDays(random.nextInt(within));
    }

    private int number(int to) {
        return random.nextInt(to + 1);
    }

    /// One decimal: tenths up to the given number.
    private BigDecimal decimal(int tenths) {
        return BigDecimal.valueOf(number(tenths), 1);
    }

    private <T> T any(T[] values) {
        return values[random.nextInt(values.length)];
    }

    private void maybe(int oneIn, Runnable change) {
        if (random.nextInt(oneIn) == 0) {
            change.run();
        }
    }

    private <T> @Nullable T perhaps(int absentOneIn, Supplier<T> value) {
        return random.nextInt(absentOneIn) == 0 ? null : value.get();
    }

    private <T> List<T> list(int atMost, Supplier<T> item) {
        return Stream.generate(item).limit(random.nextInt(atMost + 1)).toList();
    }
}
