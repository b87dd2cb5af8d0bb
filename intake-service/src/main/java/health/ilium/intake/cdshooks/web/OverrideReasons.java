package health.ilium.intake.cdshooks.web;

import static health.ilium.intake.triage.NonAdherenceReason.ACTION_COMPLETED;
import static health.ilium.intake.triage.NonAdherenceReason.ACTION_UNSUCCESSFUL;
import static health.ilium.intake.triage.NonAdherenceReason.EXPERT_CONTRADICTS;
import static health.ilium.intake.triage.NonAdherenceReason.INDICATION_ORDER_EXISTS;
import static health.ilium.intake.triage.NonAdherenceReason.NEED_MORE_INFO;
import static health.ilium.intake.triage.NonAdherenceReason.PATIENT_CONTRAINDICATION;
import static health.ilium.intake.triage.NonAdherenceReason.PATIENT_INELIGIBLE;
import static health.ilium.intake.triage.NonAdherenceReason.PREFERS_ALTERNATIVE;
import static health.ilium.intake.triage.NonAdherenceReason.RECIPIENT_DOES_NOT_TRUST;
import static health.ilium.intake.triage.NonAdherenceReason.RISK_BENEFIT_RATIO;
import static health.ilium.intake.triage.NonAdherenceReason.SERVICE_NOT_AVAILABLE;

import health.ilium.intake.cdshooks.Coding;
import health.ilium.intake.triage.NonAdherenceReason;
import java.util.List;
import java.util.stream.Stream;

/// Reasons that are offered for setting a card aside; a client may offer others as well.
final class OverrideReasons {

    static final List<Coding> OFFERED =
            Stream.of(
                            PATIENT_INELIGIBLE,
                            INDICATION_ORDER_EXISTS,
                            ACTION_COMPLETED,
                            ACTION_UNSUCCESSFUL,
                            NEED_MORE_INFO,
                            EXPERT_CONTRADICTS,
                            RECIPIENT_DOES_NOT_TRUST,
                            RISK_BENEFIT_RATIO,
                            PATIENT_CONTRAINDICATION,
                            PREFERS_ALTERNATIVE,
                            SERVICE_NOT_AVAILABLE)
                    .map(
                            reason ->
                                    new Coding(
                                            NonAdherenceReason.SYSTEM,
                                            reason.code(),
                                            reason.display()))
                    .toList();

    private OverrideReasons() {}
}
