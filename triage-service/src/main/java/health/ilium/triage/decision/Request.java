package health.ilium.triage.decision;

import health.ilium.triage.assessment.facts.ClinicalPicture;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One version of a referral that waits for a decision.
///
/// @param office code of the office that looks after the case, null when nobody said
/// @param payer as the referrer names it
public record Request(
        UUID referralId,
        long referralVersion,
        @Nullable String office,
        ClinicalPicture picture,
        @Nullable String payer,
        Snapshot snapshot) {}
