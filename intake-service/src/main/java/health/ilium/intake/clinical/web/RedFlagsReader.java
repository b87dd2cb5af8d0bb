package health.ilium.intake.clinical.web;

import static health.ilium.intake.clinical.web.Facts.yesNo;

import health.ilium.intake.clinical.RedFlags;
import health.ilium.intake.wire.json.Fields;

/// Reads `clinical.redFlags`.
final class RedFlagsReader {

    private RedFlagsReader() {}

    static RedFlags read(Fields flags) {
        return new RedFlags(
                yesNo(flags, "caudaEquinaSigns"),
                yesNo(flags, "progressiveNeurologicDeficit"),
                yesNo(flags, "suspectedInfection"),
                yesNo(flags, "majorTraumaOrFragilityFracture"),
                yesNo(flags, "cancerHistoryOrUnexplainedWeightLoss"),
                yesNo(flags, "postProcedureComplication"),
                yesNo(flags, "aorticAneurysmFeatures"));
    }
}
