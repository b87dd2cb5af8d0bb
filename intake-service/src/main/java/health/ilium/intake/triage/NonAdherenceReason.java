package health.ilium.intake.triage;

import java.util.Locale;
import java.util.stream.Stream;

/// Why somebody did not follow what triage advised: the codes of HL7's CDS Hooks 3.0 ballot with
/// their displays, none added and none left out.
public enum NonAdherenceReason {
    CDS_NOT_APPLICABLE("PC CDS does not apply to patient"),
    PATIENT_INELIGIBLE("Patient does not meet eligibility for recommended action"),
    INDICATION_ORDER_EXISTS("Patient has indication/order for intended action"),
    ACTION_COMPLETED("Recommended action was already completed"),
    ACTION_UNSUCCESSFUL("Recommended action was previously unsuccessful"),
    ACTION_PERFORMED_NO_ADVERSE_EFFECT(
            "Intended action was performed previously without adverse effect"),
    ACTION_NOT_PRIORITY(
            "Recommended action is not relevant or a priority in current state of health"),
    CDS_SUBOPTIMAL_CONTEXT("PC CDS delivered in suboptimal context"),
    LIMITED_TIME("Could not address recommended action due to limited time"),
    WRONG_TIME_WORKFLOW("PC CDS delivered at wrong time in workflow or patient lifecycle"),
    INAPPROPRIATE_RECIPIENT("PC CDS delivered to inappropriate recipient/role"),
    NEED_MORE_INFO(
            "Could not address recommended action due to need for more information/pending results/pending consult"),
    RECIPIENT_DISAGREES_EVIDENCE(
            "Recipient disagrees with recommendation because of issues with the evidence"),
    DOES_NOT_ALIGN_LATEST_EVIDENCE("Recommended action does not align with the latest evidence"),
    EXPERT_CONTRADICTS("Advice from expert contradicts the recommended action"),
    POLICY_CONTRADICTS("Institutional policy/guideline contradicts the recommended action"),
    RECIPIENT_DOES_NOT_TRUST("Recipient does not agree with or trust the recommended action"),
    RECIPIENT_CONCERNS_OUTCOMES("Recipient has concerns regarding potential health outcomes"),
    RISK_BENEFIT_RATIO("Recipient assessment of risk/benefit ratio"),
    MITIGATE_RISK_NEGATIVE_OUTCOME("Action taken to mitigate risk of negative outcome"),
    LIKELY_NEGATIVE_HEALTH_OUTCOMES("Recommended action likely to have negative health outcomes"),
    PATIENT_CONTRAINDICATION("Patient has contraindication to recommended action"),
    DOES_NOT_ALIGN_PREFERENCES("Recommendation does not align with patient preferences or values"),
    PATIENT_FEARS_DISCOMFORT("Patient fears discomfort from complying with recommended action"),
    PATIENT_DOES_NOT_WANT_CHANGE(
            "Patient does not want to change behavior or believes the change is unnecessary"),
    CULTURAL_RELIGIOUS_REASON(
            "Patient has a cultural or religious reason for not following recommended action"),
    PREFERS_ALTERNATIVE("Patient prefers an alternative approach or treatment"),
    PATIENT_REFUSES("Patient refuses/declines (no context given)*"),
    NOT_CONVENIENT_FEASIBLE("Recommendation is not convenient or feasible"),
    INADEQUATE_SUPPORT("Patient has inadequate caregiver/social support"),
    SERVICE_NOT_AVAILABLE("Treatment or service is not practically available"),
    IMPLEMENTATION_CHALLENGES(
            "Recommended action cannot be implemented due to technology/challenges"),
    TOO_COSTLY_UNCOVERED("Recommended action is too costly or not covered by insurance"),
    RECIPIENT_DOES_NOT_UNDERSTAND(
            "Recipient does not understand the recommended action or know how to perform the recommended action"),
    COMORBIDITY_DISABILITY(
            "Patient has co-morbidity or disability that hinders them from completing recommended action");

    /// The code system that the codes are from.
    public static final String SYSTEM =
            "http://terminology.hl7.org/CodeSystem/non-adherence-reason-codes";

    private final String display;

    NonAdherenceReason(String display) {
        this.display = display;
    }

    /// As in the code system, for example `patient-contraindication`.
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// The code in words, as in the code system.
    public String display() {
        return display;
    }

    /// A reason that was kept, in words; its code where there are none.
    public static String words(CodedReason reason) {
        return Stream.of(values())
                .filter(known -> known.coded().equals(reason))
                .map(NonAdherenceReason::display)
                .findFirst()
                .orElse(reason.code());
    }

    public CodedReason coded() {
        return new CodedReason(SYSTEM, code());
    }
}
