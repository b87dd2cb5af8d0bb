package health.ilium.triage.decision;

import health.ilium.triage.assessment.facts.ClinicalPicture;
import java.util.UUID;

/// One version of a referral that waits for a decision.
public record Request(
        UUID referralId, long referralVersion, ClinicalPicture picture, Snapshot snapshot) {}
