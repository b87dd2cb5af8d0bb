package health.ilium.triage.assessment;

import health.ilium.triage.assessment.facts.ClinicalPicture;
import health.ilium.triage.assessment.policy.Policy;

/// Judges a clinical picture. Never throws for a picture its records can hold, reads no clock, and
/// gives an equal decision for an equal picture and policy.
public final class Assessing {

    public static Decision assess(ClinicalPicture picture, Policy policy) {
        throw new UnsupportedOperationException("the rules follow");
    }

    private Assessing() {}
}
