package health.ilium.intake.referral.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import health.ilium.intake.referral.ReferralStatus;
import health.ilium.intake.referral.SubmittingReferrals.Submitted;
import health.ilium.intake.submission.Submission;
import health.ilium.intake.wire.Answer;
import java.net.URI;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/// Answers whoever submitted a referral.
@Component
class Receipts {

    private static final String DO_NOT_WAIT =
            "Do not wait for our call: a red flag is present or not ruled out. If this may be an"
                    + " emergency, send the patient to an emergency department now.";

    private final ReferralJson json;

    Receipts(ReferralJson json) {
        this.json = json;
    }

    Answer of(Submitted submitted, Submission submission) {
        boolean urgent = submission.clinical().redFlags().mayBeEmergency();
        return new Answer(
                HttpStatus.CREATED.value(),
                URI.create("/api/v1/referrals/" + submitted.referralId()),
                json.write(Receipt.of(submitted, urgent ? DO_NOT_WAIT : null)));
    }

    private record Receipt(
            UUID referralId,
            String referralNumber,
            ReferralStatus status,
            long version,
            @JsonInclude(Include.NON_NULL) @Nullable String notice) {

        static Receipt of(Submitted submitted, @Nullable String notice) {
            return new Receipt(
                    submitted.referralId(),
                    submitted.number().text(),
                    submitted.status(),
                    submitted.version(),
                    notice);
        }
    }
}
