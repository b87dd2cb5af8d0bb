package health.ilium.intake.referral.web;

import health.ilium.intake.submission.Channel;
import health.ilium.intake.submission.web.SubmissionReader;
import health.ilium.intake.wire.json.Codes;
import health.ilium.intake.wire.json.FaultCode;
import health.ilium.intake.wire.json.Fields;
import health.ilium.intake.wire.json.Ids;
import health.ilium.intake.wire.json.Moments;
import health.ilium.intake.wire.json.Rule;
import health.ilium.intake.wire.json.Verdict;

/// Reads what a coordinator enters.
record EnteredReader(Moments moments) {

    private static final Rule<Channel> CHANNEL =
            Codes.of(Channel.class)
                    .then(
                            channel ->
                                    channel == Channel.API
                                            ? Verdict.rejected(
                                                    FaultCode.UNKNOWN_CODE, "must be PHONE or FAX")
                                            : Verdict.accepted(channel),
                            Channel.PHONE);

    Entered read(Fields fields) {
        return new Entered(
                fields.required("practiceId", Ids.UUIDS),
                fields.required("channel", CHANNEL),
                fields.object("referral", new SubmissionReader(moments)::read));
    }
}
