package health.ilium.triage.assessment;

import health.ilium.triage.assessment.facts.ClinicalPicture;
import health.ilium.triage.assessment.facts.DiagnosticBlock;
import health.ilium.triage.assessment.facts.History;
import health.ilium.triage.assessment.facts.RedFlags;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// A clinical picture as text that is equal exactly when the pictures say the same: fields in a
/// fixed order, lists in the order given, numbers without trailing zeros.
final class CanonicalForm {

    private final StringBuilder text = new StringBuilder(1024);

    private CanonicalForm() {}

    static String of(ClinicalPicture picture) {
        var form = new CanonicalForm();
        form.picture(picture);
        return form.text.toString();
    }

    private void picture(ClinicalPicture it) {
        add(it.asOf()).add(it.birthDate()).add(it.sex()).add(it.painSide());
        add(it.painBelowL5()).add(it.painOverSiJoint()).add(it.painDurationMonths());
        add(it.pregnancyRelatedOnset()).add(it.monthsSinceDelivery());
        var pain = it.painScore();
        add(pain == null ? null : pain.value()).add(pain == null ? null : pain.scale());
        var disability = it.disability();
        add(disability == null ? null : disability.value());
        add(disability == null ? null : disability.scale());
        add(it.fortinFingerTest());
        each(it.provocationTests(), test -> add(test.test()).add(test.side()).add(test.result()));
        each(it.conservativeCare(), care -> add(care.kind()).add(care.weeks()));
        each(it.diagnosticBlocks(), this::block);
        each(
                it.imaging(),
                image ->
                        add(image.modality())
                                .add(image.region())
                                .add(image.performedOn())
                                .add(image.excludesOtherCause()));
        redFlags(it.redFlags());
        history(it.history());
    }

    private void block(DiagnosticBlock it) {
        add(it.date()).add(it.side()).add(it.guidance()).add(it.contrastConfirmed());
        add(it.agent()).add(it.pregnantAtBlock()).add(it.scale()).add(it.preScore());
        each(it.postScores(), post -> add(post.minutes()).add(post.score()));
    }

    private void redFlags(RedFlags it) {
        add(it.caudaEquinaSigns()).add(it.progressiveNeurologicDeficit());
        add(it.suspectedInfection()).add(it.majorTraumaOrFragilityFracture());
        add(it.cancerHistoryOrUnexplainedWeightLoss()).add(it.postProcedureComplication());
        add(it.aorticAneurysmFeatures());
    }

    private void history(History it) {
        add(it.pregnant()).add(it.priorLumbarFusion());
        each(it.priorSiJointFusionSides(), this::add);
        add(it.inflammatorySacroiliitis()).add(it.generalisedPainDisorder());
        add(it.otherSourceMoreLikely()).add(it.osteoporosis()).add(it.nicotineUse());
        add(it.opioidUse()).add(it.anticoagulant()).add(it.contrastAllergy());
        add(it.localAnaestheticAllergy()).add(it.steroidAllergy()).add(it.implantMetalAllergy());
        add(it.placementPreventingAnatomy()).add(it.canLimitWeightBearing());
        add(it.hba1cPercent()).add(it.bmi()).add(it.therapeuticSteroidInjection());
        add(it.litigation());
    }

    private <T> void each(@Nullable List<T> items, Consumer<T> write) {
        if (items == null) {
            add((Object) null);
            return;
        }
        text.append('[');
        for (T item : items) {
            write.accept(item);
            text.append(',');
        }
        text.append("];");
    }

    private CanonicalForm add(@Nullable Object value) {
        if (value instanceof BigDecimal number) {
            text.append(number.stripTrailingZeros().toPlainString());
        } else if (value != null) {
            text.append(value);
        }
        text.append(';');
        return this;
    }
}
