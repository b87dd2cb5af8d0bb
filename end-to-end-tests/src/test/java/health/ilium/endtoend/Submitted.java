package health.ilium.endtoend;

import tools.jackson.databind.JsonNode;

/// A referral that was answered with 201.
record Submitted(String id, JsonNode referral) {

    String patientEmail() {
        return AReferral.patientEmail(referral);
    }

    String referrerEmail() {
        return AReferral.referrerEmail(referral);
    }
}
