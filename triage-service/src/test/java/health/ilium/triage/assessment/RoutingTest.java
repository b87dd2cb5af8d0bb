package health.ilium.triage.assessment;

import static health.ilium.triage.assessment.APicture.nrs;
import static health.ilium.triage.assessment.APicture.positiveTests;
import static health.ilium.triage.assessment.APicture.readyForConsult;
import static health.ilium.triage.assessment.APicture.readyForInjection;
import static org.assertj.core.api.Assertions.assertThat;

import health.ilium.triage.assessment.facts.ConservativeCare;
import health.ilium.triage.assessment.facts.ConservativeCareKind;
import health.ilium.triage.assessment.facts.Fact;
import health.ilium.triage.assessment.facts.Guidance;
import health.ilium.triage.assessment.facts.PainSide;
import health.ilium.triage.assessment.facts.Side;
import health.ilium.triage.assessment.policy.Policy;
import health.ilium.triage.assessment.route.Pathway;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RoutingTest {

    record Case(int row, Pathway pathway, String fact, APicture picture, Policy policy) {

        @Override
        public String toString() {
            return "row " + row + ": " + fact;
        }
    }

    private static Case injection(int row, Pathway pathway, String fact, Consumer<APicture> it) {
        return new Case(row, pathway, fact, readyForInjection().with(it), Judged.POLICY);
    }

    private static Case consult(int row, Pathway pathway, String fact, Consumer<APicture> it) {
        return new Case(row, pathway, fact, readyForConsult().with(it), Judged.POLICY);
    }

    private static Case strict(int row, Pathway pathway, String fact, Consumer<APicture> it) {
        return new Case(row, pathway, fact, readyForConsult().with(it), Judged.TWO_BLOCKS_REQUIRED);
    }

    static Stream<Case> cases() {
        return Stream.of(flagsAndReview(), injections(), responses(), consults())
                .flatMap(List::stream);
    }

    private static List<Case> flagsAndReview() {
        return List.of(
                injection(1, Pathway.URGENT_ESCALATION, "a flag is raised", it -> flag(it, 0, 6)),
                injection(
                        1,
                        Pathway.URGENT_ESCALATION,
                        "a raised flag goes before an unknown one",
                        it -> {
                            flag(it, 6, 6);
                            it.redFlags[0] = Fact.UNKNOWN;
                        }),
                injection(
                        2,
                        Pathway.MORE_INFORMATION,
                        "an unknown flag goes before a minor's review",
                        it -> {
                            it.redFlags[3] = Fact.UNKNOWN;
                            it.birthDate = LocalDate.of(2015, 1, 1);
                        }),
                injection(
                        3,
                        Pathway.CLINICIAN_REVIEW,
                        "a minor",
                        it -> it.birthDate = LocalDate.of(2008, 11, 21)),
                consult(3, Pathway.CLINICIAN_REVIEW, "pregnant", it -> it.pregnant = Fact.YES),
                consult(
                        3,
                        Pathway.CLINICIAN_REVIEW,
                        "the painful joint is fused",
                        it -> it.priorFusionSides = List.of(Side.RIGHT, Side.LEFT)),
                consult(
                        15,
                        Pathway.SURGICAL_CONSULT,
                        "only the other joint is fused",
                        it -> it.priorFusionSides = List.of(Side.RIGHT)),
                injection(
                        3,
                        Pathway.CLINICIAN_REVIEW,
                        "either joint counts when both hurt",
                        it -> {
                            it.painSide = PainSide.BILATERAL;
                            it.priorFusionSides = List.of(Side.RIGHT);
                        }),
                injection(
                        6,
                        Pathway.MORE_INFORMATION,
                        "prior fusion says nothing while the pain side is missing",
                        it -> {
                            it.painSide = null;
                            it.priorFusionSides = List.of(Side.LEFT, Side.RIGHT);
                        }),
                injection(
                        3,
                        Pathway.CLINICIAN_REVIEW,
                        "allergic to local anaesthetic and not blocked yet",
                        it -> it.anaestheticAllergy = Fact.YES),
                consult(
                        15,
                        Pathway.SURGICAL_CONSULT,
                        "allergic to local anaesthetic but blocked already",
                        it -> it.anaestheticAllergy = Fact.YES),
                injection(
                        4,
                        Pathway.OTHER_WORKUP,
                        "pain not over the joint",
                        it -> it.painOverSiJoint = Fact.NO),
                injection(
                        4, Pathway.OTHER_WORKUP, "another source", it -> it.otherSource = Fact.YES),
                consult(4, Pathway.OTHER_WORKUP, "inflammatory", it -> it.inflammatory = Fact.YES));
    }

    private static List<Case> injections() {
        return List.of(
                injection(
                        5,
                        Pathway.CONSERVATIVE_CARE,
                        "pain too short, whatever else is unknown",
                        it -> {
                            it.painDurationMonths = 2;
                            it.painSide = null;
                            it.painScore = null;
                        }),
                injection(5, Pathway.CONSERVATIVE_CARE, "no care", it -> it.care = List.of()),
                injection(6, Pathway.MORE_INFORMATION, "no pain side", it -> it.painSide = null),
                injection(6, Pathway.MORE_INFORMATION, "no score", it -> it.painScore = null),
                injection(6, Pathway.MORE_INFORMATION, "care unknown", it -> it.care = null),
                injection(
                        6,
                        Pathway.MORE_INFORMATION,
                        "an incomplete block",
                        it ->
                                it.blocks =
                                        List.of(
                                                ABlock.positive()
                                                        .with(b -> b.guidance = null)
                                                        .build())),
                injection(
                        7,
                        Pathway.CLINICIAN_REVIEW,
                        "two tests positive",
                        it -> it.tests = positiveTests(Side.LEFT, 2)),
                injection(8, Pathway.CLINICIAN_REVIEW, "mild", it -> it.painScore = nrs("3.9")),
                injection(9, Pathway.DIAGNOSTIC_INJECTION, "all gates met", it -> {}),
                injection(
                        9,
                        Pathway.DIAGNOSTIC_INJECTION,
                        "fusion-only facts are not asked for before an injection",
                        it -> {
                            it.disability = null;
                            it.fortinFingerTest = Fact.UNKNOWN;
                            it.imaging = List.of();
                            it.pregnancyRelatedOnset = Fact.UNKNOWN;
                        }),
                injection(
                        9,
                        Pathway.DIAGNOSTIC_INJECTION,
                        "a block on the other side is left alone",
                        it -> it.blocks = List.of(ABlock.positive().on(Side.RIGHT).build())),
                injection(
                        16,
                        Pathway.CLINICIAN_REVIEW,
                        "two sessions within the year already",
                        it ->
                                it.blocks =
                                        List.of(
                                                notGuided(LocalDate.of(2026, 5, 1)).build(),
                                                notGuided(LocalDate.of(2026, 6, 1)).build())));
    }

    private static List<Case> responses() {
        return List.of(
                consult(
                        7,
                        Pathway.CLINICIAN_REVIEW,
                        "a positive block does not outweigh a negative examination",
                        it -> it.tests = positiveTests(Side.LEFT, 2)),
                consult(
                        10,
                        Pathway.CLINICIAN_REVIEW,
                        "sides contradict each other",
                        it -> {
                            it.painSide = PainSide.BILATERAL;
                            it.blocks =
                                    List.of(
                                            ABlock.positive().build(),
                                            ABlock.indeterminate().on(Side.RIGHT).build());
                        }),
                consult(
                        11,
                        Pathway.OTHER_WORKUP,
                        "no relief, fusion-only facts unknown",
                        it -> {
                            it.blocks = List.of(ABlock.negative().build());
                            it.disability = null;
                        }),
                consult(
                        12,
                        Pathway.CLINICIAN_REVIEW,
                        "relief between the thresholds",
                        it -> it.blocks = List.of(ABlock.indeterminate().build())),
                strict(13, Pathway.DIAGNOSTIC_INJECTION, "a second block is required", it -> {}),
                strict(
                        13,
                        Pathway.DIAGNOSTIC_INJECTION,
                        "nothing for fusion is asked before the second block",
                        it -> it.disability = null),
                strict(
                        16,
                        Pathway.CLINICIAN_REVIEW,
                        "a second block is required, no session left",
                        it ->
                                it.blocks =
                                        List.of(
                                                ABlock.positive().build(),
                                                notGuided(LocalDate.of(2026, 5, 1)).build())),
                strict(
                        15,
                        Pathway.SURGICAL_CONSULT,
                        "two positive blocks",
                        it ->
                                it.blocks =
                                        List.of(
                                                ABlock.positive().build(),
                                                ABlock.positive()
                                                        .on(LocalDate.of(2026, 8, 1))
                                                        .build())));
    }

    private static List<Case> consults() {
        return List.of(
                consult(
                        6,
                        Pathway.MORE_INFORMATION,
                        "disability unknown after a positive block",
                        it -> it.disability = null),
                consult(
                        6,
                        Pathway.MORE_INFORMATION,
                        "the onset is asked for after a positive block",
                        it -> it.pregnancyRelatedOnset = Fact.UNKNOWN),
                consult(
                        6,
                        Pathway.MORE_INFORMATION,
                        "a missing fact is asked for before care is advised",
                        it -> {
                            it.painDurationMonths = 5;
                            it.disability = null;
                        }),
                consult(
                        14,
                        Pathway.CONSERVATIVE_CARE,
                        "pain too short for fusion",
                        it -> it.painDurationMonths = 5),
                consult(
                        14,
                        Pathway.CONSERVATIVE_CARE,
                        "care without medication",
                        it ->
                                it.care =
                                        List.of(
                                                new ConservativeCare(
                                                        ConservativeCareKind.PHYSICAL_THERAPY,
                                                        40))),
                consult(15, Pathway.SURGICAL_CONSULT, "all gates met", it -> {}),
                consult(
                        15,
                        Pathway.SURGICAL_CONSULT,
                        "implant obstacles unknown",
                        it -> it.metalAllergy = it.badAnatomy = Fact.UNKNOWN),
                consult(
                        16,
                        Pathway.CLINICIAN_REVIEW,
                        "metal allergy",
                        it -> it.metalAllergy = Fact.YES),
                consult(
                        16,
                        Pathway.CLINICIAN_REVIEW,
                        "Fortin finger test negative",
                        it -> it.fortinFingerTest = Fact.NO),
                consult(
                        16,
                        Pathway.CLINICIAN_REVIEW,
                        "pain between injection and fusion",
                        it -> it.painScore = nrs("4.9")));
    }

    private static void flag(APicture picture, int from, int to) {
        IntStream.rangeClosed(from, to).forEach(i -> picture.redFlags[i] = Fact.YES);
    }

    private static ABlock notGuided(LocalDate date) {
        return ABlock.positive().on(date).with(b -> b.guidance = Guidance.NONE);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void firstMatchingRowDecides(Case it) {
        var decision = Assessing.assess(it.picture().build(), it.policy());

        assertThat(decision.route()).isEqualTo(it.row());
        assertThat(decision.pathway()).isEqualTo(it.pathway());
        assertThat(decision.why()).isNotBlank();
    }

    @Test
    void everyRowIsReached() {
        assertThat(cases().map(Case::row))
                .containsAll(IntStream.rangeClosed(1, 16).boxed().toList());
    }

    @Test
    void everyPathwayIsReached() {
        assertThat(cases().map(Case::pathway)).contains(Pathway.values());
    }
}
