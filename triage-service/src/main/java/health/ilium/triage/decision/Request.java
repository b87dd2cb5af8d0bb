package health.ilium.triage.decision;

import health.ilium.triage.assessment.facts.ClinicalPicture;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One version of a referral that waits for a decision; the payer as the referrer names it.
public record Request(
        UUID referralId,
        long referralVersion,
        ClinicalPicture picture,
        @Nullable String payer,
        Snapshot snapshot) {}
