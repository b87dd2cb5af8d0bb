package health.ilium.triage.assessment;

import static health.ilium.triage.assessment.APicture.nrs;
import static health.ilium.triage.assessment.APicture.positiveTests;
import static health.ilium.triage.assessment.RoutingCase.consult;
import static health.ilium.triage.assessment.RoutingCase.injection;
import static health.ilium.triage.assessment.RoutingCase.notGuided;

import health.ilium.triage.assessment.facts.Fact;
import health.ilium.triage.assessment.facts.PainSide;
import health.ilium.triage.assessment.facts.Side;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

/// Rows 1 to 9: red flags, review, other work-up, care and the injection.
final class CasesBeforeABlock {

    static List<RoutingCase> flagsAndReview() {
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

    static List<RoutingCase> injections() {
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

    private static void flag(APicture picture, int from, int to) {
        IntStream.rangeClosed(from, to).forEach(i -> picture.redFlags[i] = Fact.YES);
    }

    private CasesBeforeABlock() {}
}
