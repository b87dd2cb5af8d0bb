package health.ilium.intake.worklist;

import health.ilium.intake.referral.NextAction;
import health.ilium.intake.submission.Language;
import health.ilium.intake.submission.Office;
import health.ilium.intake.triage.Pathway;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Which cases to show; what is null leaves nothing out.
///
/// @param practiceId that referred
/// @param age of the patient, by the practice's calendar
/// @param payerGap only those that lack something their payer asks for
/// @param free only those that nobody works on
public record Filter(
        @Nullable Office office,
        @Nullable Pathway pathway,
        @Nullable UUID practiceId,
        @Nullable Language language,
        @Nullable AgeGroup age,
        boolean payerGap,
        boolean free,
        @Nullable NextAction nextAction) {

    public static final Filter NONE = new Filter(null, null, null, null, null, false, false, null);

    /// What a surgeon signs off.
    public static final Filter TO_SIGN_OFF =
            new Filter(null, null, null, null, null, false, false, NextAction.SIGN_OFF);
}
