package health.ilium.intake.clinical.web;

import static health.ilium.intake.clinical.web.Facts.LONGEST_LIST;
import static health.ilium.intake.clinical.web.Facts.ONE_OR_BOTH_SIDES;
import static health.ilium.intake.clinical.web.Facts.yesNo;

import health.ilium.intake.clinical.History;
import health.ilium.intake.clinical.Side;
import health.ilium.intake.wire.json.Fields;
import health.ilium.intake.wire.json.Numbers;
import health.ilium.intake.wire.json.Rule;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Reads `clinical.history`.
final class HistoryReader {

    private static final Rule<BigDecimal> PERCENT = Numbers.decimal(BigDecimal.valueOf(100));
    private static final Rule<BigDecimal> BMI = Numbers.decimal(BigDecimal.valueOf(300));

    private HistoryReader() {}

    static History read(Fields history) {
        return new History(
                yesNo(history, "pregnant"),
                yesNo(history, "priorLumbarFusion"),
                fusedSides(history),
                yesNo(history, "inflammatorySacroiliitis"),
                yesNo(history, "generalisedPainDisorder"),
                yesNo(history, "otherSourceMoreLikely"),
                yesNo(history, "osteoporosis"),
                yesNo(history, "nicotineUse"),
                yesNo(history, "opioidUse"),
                yesNo(history, "anticoagulant"),
                yesNo(history, "contrastAllergy"),
                yesNo(history, "localAnaestheticAllergy"),
                yesNo(history, "steroidAllergy"),
                yesNo(history, "implantMetalAllergy"),
                yesNo(history, "placementPreventingAnatomy"),
                yesNo(history, "canLimitWeightBearing"),
                history.optional("hba1cPercent", PERCENT),
                history.optional("bmi", BMI),
                yesNo(history, "therapeuticSteroidInjection"),
                yesNo(history, "litigation"));
    }

    private static @Nullable List<Side> fusedSides(Fields history) {
        var named = history.values("priorSiJointFusionSides", LONGEST_LIST, ONE_OR_BOTH_SIDES);
        return named == null
                ? null
                : named.stream().flatMap(it -> it.sides().stream()).distinct().toList();
    }
}
