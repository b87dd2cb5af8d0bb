package health.ilium.triage.assessment.alteration;

import health.ilium.triage.assessment.facts.ClinicalPicture;
import health.ilium.triage.assessment.facts.ConservativeCare;
import health.ilium.triage.assessment.facts.DiagnosticBlock;
import health.ilium.triage.assessment.facts.Disability;
import health.ilium.triage.assessment.facts.Fact;
import health.ilium.triage.assessment.facts.ImagingExamination;
import health.ilium.triage.assessment.facts.PainScore;
import health.ilium.triage.assessment.facts.PainSide;
import health.ilium.triage.assessment.facts.ProvocationTest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A copy of a picture while its facts are being altered; the picture itself never changes.
final class PictureDraft {

    private final ClinicalPicture original;
    final RedFlagsDraft redFlags;
    final HistoryDraft history;
    @Nullable LocalDate birthDate;
    @Nullable PainSide painSide;
    Fact painBelowL5;
    Fact painOverSiJoint;
    @Nullable Integer painDurationMonths;
    Fact pregnancyRelatedOnset;
    @Nullable Integer monthsSinceDelivery;
    @Nullable PainScore painScore;
    @Nullable Disability disability;
    Fact fortinFingerTest;
    final List<ProvocationTest> provocationTests;
    @Nullable List<ConservativeCare> conservativeCare;
    List<DiagnosticBlock> diagnosticBlocks;
    List<ImagingExamination> imaging;

    PictureDraft(ClinicalPicture picture) {
        original = picture;
        redFlags = new RedFlagsDraft(picture.redFlags());
        history = new HistoryDraft(picture.history());
        birthDate = picture.birthDate();
        painSide = picture.painSide();
        painBelowL5 = picture.painBelowL5();
        painOverSiJoint = picture.painOverSiJoint();
        painDurationMonths = picture.painDurationMonths();
        pregnancyRelatedOnset = picture.pregnancyRelatedOnset();
        monthsSinceDelivery = picture.monthsSinceDelivery();
        painScore = picture.painScore();
        disability = picture.disability();
        fortinFingerTest = picture.fortinFingerTest();
        provocationTests = new ArrayList<>(picture.provocationTests());
        conservativeCare = picture.conservativeCare();
        diagnosticBlocks = picture.diagnosticBlocks();
        imaging = picture.imaging();
    }

    LocalDate asOf() {
        return original.asOf();
    }

    ClinicalPicture picture() {
        return new ClinicalPicture(
                original.asOf(),
                birthDate,
                original.sex(),
                painSide,
                painBelowL5,
                painOverSiJoint,
                painDurationMonths,
                pregnancyRelatedOnset,
                monthsSinceDelivery,
                painScore,
                disability,
                fortinFingerTest,
                provocationTests,
                conservativeCare,
                diagnosticBlocks,
                imaging,
                redFlags.redFlags(),
                history.history());
    }
}
