package health.ilium.triage.assessment;

import static health.ilium.triage.assessment.APicture.nrs;
import static health.ilium.triage.assessment.APicture.positiveTests;
import static health.ilium.triage.assessment.RoutingCase.consult;
import static health.ilium.triage.assessment.RoutingCase.notGuided;
import static health.ilium.triage.assessment.RoutingCase.strict;

import health.ilium.triage.assessment.facts.ConservativeCare;
import health.ilium.triage.assessment.facts.ConservativeCareKind;
import health.ilium.triage.assessment.facts.Fact;
import health.ilium.triage.assessment.facts.PainSide;
import health.ilium.triage.assessment.facts.Side;
import java.time.LocalDate;
import java.util.List;

/// Rows 10 to 16: what the block said and what fusion asks for.
final class CasesAfterABlock {

    static List<RoutingCase> responses() {
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

    static List<RoutingCase> consults() {
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

    private CasesAfterABlock() {}
}
