package health.ilium.triage.assessment;

import static health.ilium.triage.assessment.APicture.image;
import static health.ilium.triage.assessment.APicture.nothingStated;
import static health.ilium.triage.assessment.APicture.nrs;
import static health.ilium.triage.assessment.APicture.odi;
import static health.ilium.triage.assessment.APicture.positiveTests;
import static health.ilium.triage.assessment.Judged.consult;
import static health.ilium.triage.assessment.Judged.injection;
import static health.ilium.triage.assessment.Judged.judged;
import static org.assertj.core.api.Assertions.assertThat;

import health.ilium.triage.assessment.facts.BlockAgent;
import health.ilium.triage.assessment.facts.ConservativeCare;
import health.ilium.triage.assessment.facts.ConservativeCareKind;
import health.ilium.triage.assessment.facts.DiagnosticBlock;
import health.ilium.triage.assessment.facts.Fact;
import health.ilium.triage.assessment.facts.ImagingExamination;
import health.ilium.triage.assessment.facts.Modality;
import health.ilium.triage.assessment.facts.PainScale;
import health.ilium.triage.assessment.facts.PainSide;
import health.ilium.triage.assessment.facts.Region;
import health.ilium.triage.assessment.facts.Side;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class NearestChangesTest {

    private static final int MANY = Integer.getInteger("pictures", 2_000);

    @Test
    void onlyASurgicalConsultHasNothingThatWouldChangeIt() {
        RandomPictures.so(MANY)
                .map(Judged::judged)
                .forEach(
                        it ->
                                assertThat(it.wouldChangeIt().isEmpty())
                                        .isEqualTo(it.pathway() == Pathway.SURGICAL_CONSULT));
    }

    @Test
    void noSentenceLeadsToWhereTheCaseAlreadyIs() {
        RandomPictures.so(MANY)
                .map(Judged::judged)
                .forEach(
                        it ->
                                assertThat(it.wouldChangeIt())
                                        .noneMatch(
                                                change ->
                                                        change.endsWith(
                                                                ": "
                                                                        + it.pathway().words()
                                                                        + ".")));
    }

    private static Arguments before(String change, Consumer<APicture> facts) {
        return Arguments.of(change, APicture.readyForInjection().with(facts));
    }

    private static Arguments after(String change, Consumer<APicture> facts) {
        return Arguments.of(change, APicture.readyForConsult().with(facts));
    }

    /// One fact away from the injection or from the consult.
    private static Stream<Arguments> oneFactAway() {
        return Stream.of(
                before("cauda equina signs were excluded", it -> it.redFlags[0] = Fact.YES),
                before(
                        "a progressive neurologic deficit were excluded",
                        it -> it.redFlags[1] = Fact.UNKNOWN),
                before("infection were excluded", it -> it.redFlags[2] = Fact.YES),
                before(
                        "major trauma and fragility fracture were excluded",
                        it -> it.redFlags[3] = Fact.YES),
                before(
                        "cancer history and unexplained weight loss were excluded",
                        it -> it.redFlags[4] = Fact.YES),
                before(
                        "a complication after a procedure were excluded",
                        it -> it.redFlags[5] = Fact.UNKNOWN),
                before(
                        "features of aortic aneurysm were excluded",
                        it -> it.redFlags[6] = Fact.YES),
                before(
                        "the patient were at least 18 years old",
                        it -> it.birthDate = APicture.TODAY.minusYears(17)),
                before("the pain were below L5", it -> it.painBelowL5 = Fact.NO),
                before("the pain were over the SI joint", it -> it.painOverSiJoint = Fact.UNKNOWN),
                before("the pain had lasted at least 3 months", it -> it.painDurationMonths = 2),
                before(
                        "at least 3 provocation tests were positive on the painful side",
                        it -> it.tests = positiveTests(Side.LEFT, 2)),
                before("the pain score were at least 4 of 10", it -> it.painScore = nrs("3.9")),
                before("conservative care had lasted at least 4 weeks", it -> it.care = List.of()),
                before("no other pain source were more likely", it -> it.otherSource = Fact.YES),
                before("inflammatory sacroiliitis were excluded", it -> it.inflammatory = Fact.YES),
                before("the patient were not pregnant", it -> it.pregnant = Fact.UNKNOWN),
                before(
                        "the painful joint had not been fused before",
                        it -> it.priorFusionSides = List.of(Side.LEFT)),
                before(
                        "there were no allergy to local anaesthetic",
                        it -> it.anaestheticAllergy = Fact.YES),
                after(
                        "the Fortin finger test were positive on the painful side",
                        it -> it.fortinFingerTest = Fact.NO),
                after("the pain had lasted at least 6 months", it -> it.painDurationMonths = 5),
                after(
                        "18 months had passed since the delivery",
                        it -> {
                            it.pregnancyRelatedOnset = Fact.YES;
                            it.monthsSinceDelivery = 17;
                        }),
                after(
                        "the pain had not begun with a pregnancy",
                        it -> it.pregnancyRelatedOnset = Fact.UNKNOWN),
                after("the pain score were at least 5 of 10", it -> it.painScore = nrs("4.9")),
                after(
                        "the Oswestry Disability Index were at least 30 percent",
                        it -> it.disability = odi("29.9")),
                after(
                        "conservative care had lasted at least 26 weeks",
                        it -> it.care = care(25, 25)),
                after("conservative care had included exercise", it -> it.care = care(0, 26)),
                after("conservative care had included medication", it -> it.care = care(26, 0)),
                after(
                        "an SI joint X-ray of the last 12 months showed no lesion",
                        it -> it.imaging = showing(Modality.XRAY, Region.SI_JOINT)),
                after(
                        "an SI joint CT or MRI of the last 12 months showed no lesion",
                        it -> it.imaging = showing(Modality.MRI, Region.SI_JOINT)),
                after(
                        "a pelvis X-ray excluded hip pathology",
                        it -> it.imaging = showing(Modality.XRAY, Region.PELVIS)),
                after(
                        "a lumbar CT or MRI excluded another source",
                        it -> it.imaging = showing(Modality.CT, Region.LUMBAR)),
                after(
                        "there were no allergy to the implant's metal",
                        it -> it.metalAllergy = Fact.YES),
                after("the anatomy did not prevent placement", it -> it.badAnatomy = Fact.YES),
                after(
                        "a valid diagnostic block relieved the pain by at least 75 percent",
                        it -> it.blocks = List.of(ABlock.indeterminate().build())),
                after(
                        "the missing parts of the diagnostic blocks were documented with favourable"
                                + " values",
                        it ->
                                it.blocks =
                                        List.of(
                                                ABlock.positive()
                                                        .with(block -> block.date = null)
                                                        .build())));
    }

    @ParameterizedTest
    @MethodSource("oneFactAway")
    void tellsTheOneFactThatIsInTheWay(String change, APicture picture) {
        var goal =
                picture.blocks.isEmpty() ? Pathway.DIAGNOSTIC_INJECTION : Pathway.SURGICAL_CONSULT;

        assertThat(judged(picture).pathway()).isNotEqualTo(goal);
        assertThat(judged(picture).wouldChangeIt())
                .containsExactly("If " + change + ": " + goal.words() + ".");
    }

    private static List<ConservativeCare> care(int exercise, int medication) {
        return List.of(
                new ConservativeCare(ConservativeCareKind.PHYSICAL_THERAPY, exercise),
                new ConservativeCare(ConservativeCareKind.MEDICATION, medication));
    }

    /// Every image, but this one shows something.
    private static List<ImagingExamination> showing(Modality modality, Region region) {
        var images = new ArrayList<>(APicture.everyImage());
        images.removeIf(it -> it.modality() == modality && it.region() == region);
        images.add(image(modality, region, Fact.NO));
        return images;
    }

    @Test
    void rulesThatShareAFactMoveTogether() {
        var decision =
                consult(
                        it -> {
                            it.blocks = List.of(ABlock.positive().build());
                            it.painScore = nrs("3");
                            it.care = List.of();
                        });

        assertThat(decision.wouldChangeIt())
                .containsExactly(
                        "If the pain score were at least 5 of 10, and conservative care had lasted"
                                + " at least 26 weeks, and conservative care had included exercise,"
                                + " and conservative care had included medication: surgical"
                                + " consult.");
    }

    @Test
    void eitherSideIsTriedWhileNobodyStatedIt() {
        var decision =
                injection(
                        it -> {
                            it.painSide = null;
                            it.tests =
                                    Stream.of(
                                                    positiveTests(Side.LEFT, 3),
                                                    positiveTests(Side.RIGHT, 2))
                                            .flatMap(List::stream)
                                            .toList();
                        });

        assertThat(decision.wouldChangeIt())
                .containsExactly(
                        "If the pain were on the left side: diagnostic injection.",
                        "If the pain were on the right side: clinician review.");
    }

    @Test
    void onBothSidesTheBetterOneIsExaminedFurther() {
        var decision =
                injection(
                        it -> {
                            it.painSide = PainSide.BILATERAL;
                            it.tests =
                                    Stream.of(
                                                    positiveTests(Side.LEFT, 1),
                                                    positiveTests(Side.RIGHT, 2))
                                            .flatMap(List::stream)
                                            .toList();
                        });

        assertThat(decision.wouldChangeIt())
                .containsExactly(
                        "If at least 3 provocation tests were positive on the painful side:"
                                + " diagnostic injection.");
    }

    @Test
    void twoBlocksAreSupposedWhereTwoAreRequired() {
        var picture = APicture.readyForInjection().build();
        var assessment = Assessing.assess(picture, Judged.TWO_BLOCKS_REQUIRED);

        assertThat(NearestChanges.sentences(assessment))
                .containsExactly(
                        "If 2 valid diagnostic blocks relieved the pain by at least 75 percent:"
                                + " surgical consult.");
    }

    private static Stream<Consumer<ABlock>> incompleteBlocks() {
        return Stream.of(
                it -> it.side = null,
                it -> it.guidance = null,
                it -> it.contrast = Fact.UNKNOWN,
                it -> it.agent = null,
                it -> it.before = null,
                it -> it.after = List.of(),
                it -> it.scale = null,
                it -> {
                    it.scale = null;
                    it.before = BigDecimal.valueOf(80);
                },
                it -> {
                    it.scale = null;
                    it.before = null;
                    it.after = List.of(ABlock.after(30, "20"));
                },
                it -> {
                    it.scale = PainScale.VAS_0_100;
                    it.before = null;
                    it.after = List.of(ABlock.after(30, "25"));
                });
    }

    @ParameterizedTest
    @MethodSource("incompleteBlocks")
    void missingPartsOfABlockAreSupposedToReadWell(Consumer<ABlock> lack) {
        var picture = APicture.readyForConsult();
        picture.blocks = List.of(ABlock.positive().with(lack).build());

        assertThat(judged(picture).route()).isEqualTo(6);
        assertThat(judged(picture).wouldChangeIt())
                .containsExactly(
                        "If the missing parts of the diagnostic blocks were documented with"
                                + " favourable values: surgical consult.");
    }

    @Test
    void whatIsKnownOfABlockIsNotSupposedOtherwise() {
        var weak =
                ABlock.positive()
                        .with(
                                it -> {
                                    it.date = null;
                                    it.after = List.of(ABlock.after(30, "6"));
                                })
                        .build();

        assertThat(consult(it -> it.blocks = List.of(weak)).wouldChangeIt())
                .containsExactly(
                        "If the missing parts of the diagnostic blocks were documented with"
                                + " favourable values: other work-up.");
    }

    @Test
    void sessionsOfThePastLeaveRoomAgain() {
        var decision = injection(it -> it.blocks = List.of(steroidOn(10), steroidOn(20)));

        assertThat(decision.route()).isEqualTo(16);
        assertThat(decision.wouldChangeIt())
                .containsExactly(
                        "If fewer than 2 diagnostic sessions had taken place in the last 12 months:"
                                + " diagnostic injection.");
    }

    private static DiagnosticBlock steroidOn(int daysAgo) {
        return ABlock.positive()
                .with(
                        it -> {
                            it.date = APicture.TODAY.minusDays(daysAgo);
                            it.agent = BlockAgent.STEROID;
                        })
                .build();
    }

    @Test
    void factThatOpensOthersIsFollowedByThem() {
        assertThat(judged(nothingStated()).wouldChangeIt())
                .singleElement()
                .asString()
                .contains("cauda equina signs were excluded", "the pain were on the left side")
                .doesNotContain("Oswestry")
                .endsWith(": diagnostic injection.");
    }
}
