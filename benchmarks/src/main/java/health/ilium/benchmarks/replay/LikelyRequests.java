package health.ilium.benchmarks.replay;

import health.ilium.contract.BlockAgent;
import health.ilium.contract.ClinicalPicture;
import health.ilium.contract.ConservativeCare;
import health.ilium.contract.ConservativeCareKind;
import health.ilium.contract.DiagnosticBlock;
import health.ilium.contract.Disability;
import health.ilium.contract.DisabilityInstrument;
import health.ilium.contract.DisabilityScale;
import health.ilium.contract.Guidance;
import health.ilium.contract.History;
import health.ilium.contract.ImagingExamination;
import health.ilium.contract.Modality;
import health.ilium.contract.Office;
import health.ilium.contract.PainScale;
import health.ilium.contract.PainScore;
import health.ilium.contract.PainSide;
import health.ilium.contract.PostScore;
import health.ilium.contract.ProvocationResult;
import health.ilium.contract.ProvocationTest;
import health.ilium.contract.ProvocationTestName;
import health.ilium.contract.RedFlags;
import health.ilium.contract.Region;
import health.ilium.contract.Sex;
import health.ilium.contract.Side;
import health.ilium.contract.TriageRequested;
import health.ilium.contract.YesNoUnknown;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;

/// Requests as a referring office would send them, the same ones on every run; all pathways occur.
final class LikelyRequests {

    private static final LocalDate AS_OF = LocalDate.of(2026, 11, 22);

    private final Random random;

    LikelyRequests(long seed) {
        random = new Random(seed);
    }

    TriageRequested next() {
        return TriageRequested.newBuilder()
                .setReferralId(new UUID(random.nextLong(), random.nextLong()))
                .setReferralVersion(1)
                .setRequestedAt(AS_OF.atStartOfDay(ZoneOffset.UTC).toInstant())
                .setAsOf(AS_OF)
                .setBirthDate(AS_OF.minusDays(20L * 365 + random.nextInt(20_000)))
                .setSex(any(Sex.values()))
                .setClinical(facts())
                .setOffice(any(Office.values()))
                .build();
    }

    private ClinicalPicture facts() {
        return ClinicalPicture.newBuilder()
                .setPainSide(PainSide.LEFT)
                .setPainBelowL5(mostly(YesNoUnknown.YES))
                .setPainOverSiJoint(mostly(YesNoUnknown.YES))
                .setFortinFingerTest(mostly(YesNoUnknown.YES))
                .setPregnancyRelatedOnset(YesNoUnknown.NO)
                .setPainDurationMonths(2 + random.nextInt(12))
                .setPainScore(new PainScore(number(3, 8), PainScale.NRS_0_10, null))
                .setDisability(disability())
                .setProvocationTests(tests())
                .setConservativeCare(care())
                .setDiagnosticBlocks(random.nextInt(3) == 0 ? List.of(block()) : List.of())
                .setImaging(images())
                .setRedFlags(redFlags())
                .setHistory(
                        History.newBuilder()
                                .setPregnant(YesNoUnknown.NO)
                                .setPriorSiJointFusionSides(List.of())
                                .setOtherSourceMoreLikely(mostly(YesNoUnknown.NO))
                                .build())
                .build();
    }

    private Disability disability() {
        return new Disability(
                DisabilityInstrument.ODI, number(15, 60), DisabilityScale.PERCENT, null);
    }

    private List<ProvocationTest> tests() {
        var tests = new ArrayList<ProvocationTest>();
        for (var name : ProvocationTestName.values()) {
            var result =
                    random.nextInt(3) > 0 ? ProvocationResult.POSITIVE : ProvocationResult.NEGATIVE;
            tests.add(new ProvocationTest(name, Side.LEFT, result));
        }
        return tests;
    }

    private List<ConservativeCare> care() {
        return List.of(
                new ConservativeCare(ConservativeCareKind.PHYSICAL_THERAPY, 2 + random.nextInt(40)),
                new ConservativeCare(ConservativeCareKind.MEDICATION, random.nextInt(40)));
    }

    private DiagnosticBlock block() {
        return DiagnosticBlock.newBuilder()
                .setDate(AS_OF.minusDays(10L + random.nextInt(300)))
                .setSide(Side.LEFT)
                .setGuidance(Guidance.FLUOROSCOPY)
                .setContrastConfirmed(YesNoUnknown.YES)
                .setAgent(BlockAgent.LOCAL_ANAESTHETIC)
                .setScale(PainScale.NRS_0_10)
                .setPreScore("8")
                .setPostScores(List.of(new PostScore(30, number(0, 6))))
                .build();
    }

    private List<ImagingExamination> images() {
        var images = new ArrayList<ImagingExamination>();
        for (var region : Region.values()) {
            for (var modality : List.of(Modality.XRAY, Modality.MRI)) {
                images.add(
                        new ImagingExamination(
                                modality,
                                region,
                                AS_OF.minusDays(random.nextInt(400)),
                                YesNoUnknown.YES));
            }
        }
        return images;
    }

    private RedFlags redFlags() {
        return new RedFlags(
                random.nextInt(20) == 0 ? YesNoUnknown.YES : YesNoUnknown.NO,
                YesNoUnknown.NO,
                YesNoUnknown.NO,
                YesNoUnknown.NO,
                YesNoUnknown.NO,
                YesNoUnknown.NO,
                YesNoUnknown.NO);
    }

    private YesNoUnknown mostly(YesNoUnknown usual) {
        return random.nextInt(12) > 0 ? usual : any(YesNoUnknown.values());
    }

    private String number(int from, int to) {
        return Integer.toString(from + random.nextInt(to - from + 1));
    }

    private <E> E any(E[] values) {
        return values[random.nextInt(values.length)];
    }
}
