package health.ilium.intake.referral.web;

import static health.ilium.intake.wire.json.FaultCode.REQUIRED;

import health.ilium.intake.clinical.ClinicalPicture;
import health.ilium.intake.clinical.Information;
import health.ilium.intake.clinical.RedFlag;
import health.ilium.intake.clinical.web.BlockReader;
import health.ilium.intake.clinical.web.ClinicalReader;
import health.ilium.intake.referral.Actor;
import health.ilium.intake.referral.CancellationReason;
import health.ilium.intake.referral.ReferralCommand.CancelReferral;
import health.ilium.intake.referral.ReferralCommand.ClearRedFlag;
import health.ilium.intake.referral.ReferralCommand.OverrideTriage;
import health.ilium.intake.referral.ReferralCommand.RecordInjectionResult;
import health.ilium.intake.referral.ReferralCommand.ReturnWithAdvice;
import health.ilium.intake.referral.ReferralCommand.SupplyInformation;
import health.ilium.intake.triage.NonAdherenceReason;
import health.ilium.intake.triage.Pathway;
import health.ilium.intake.wire.json.Codes;
import health.ilium.intake.wire.json.Fields;
import health.ilium.intake.wire.json.JsonBody;
import health.ilium.intake.wire.json.Moments;
import health.ilium.intake.wire.json.Numbers;
import health.ilium.intake.wire.json.Rule;
import health.ilium.intake.wire.json.Texts;
import java.util.Set;

/// Reads the body of a change as the command of its author. Each names the version that the author
/// looked at.
record ChangeReader(JsonBody body, Actor author, Moments moments) {

    private static final Rule<Long> VERSION = Numbers.version();
    private static final Rule<String> PROSE = Texts.prose(4_000);
    private static final Rule<CancellationReason> REASON = Codes.of(CancellationReason.class);

    private static final Rule<Pathway> PATHWAY = Codes.of(Pathway.class);
    private static final Rule<NonAdherenceReason> WHY_NOT =
            Codes.of(NonAdherenceReason.class, NonAdherenceReason::code);
    private static final Rule<RedFlag> RED_FLAG = Codes.of(RedFlag.class, RedFlag::fact);

    SupplyInformation information(Fields fields) {
        ClinicalPicture facts =
                fields.object("clinical", ClinicalReader.ofInformation(moments)::read);
        Set<String> said = body.said("clinical");
        if (said.isEmpty()) {
            fields.fault("clinical", REQUIRED, "must say something");
        }
        return new SupplyInformation(
                fields.required("basedOnVersion", VERSION),
                new Information(said, facts),
                author,
                moments.now());
    }

    RecordInjectionResult injectionResult(Fields fields) {
        if (!fields.has("block")) {
            fields.fault("block", REQUIRED, "is required");
        }
        return new RecordInjectionResult(
                fields.required("basedOnVersion", VERSION),
                fields.object("block", new BlockReader(moments)::read),
                author,
                moments.now());
    }

    ReturnWithAdvice giveBack(Fields fields) {
        return new ReturnWithAdvice(
                fields.required("basedOnVersion", VERSION),
                fields.required("advice", PROSE),
                author,
                moments.now());
    }

    OverrideTriage override(Fields fields) {
        return new OverrideTriage(
                fields.required("basedOnVersion", VERSION),
                fields.required("pathway", PATHWAY),
                fields.required("reason", WHY_NOT).coded(),
                fields.required("text", PROSE),
                author,
                moments.now());
    }

    ClearRedFlag clearance(Fields fields) {
        return new ClearRedFlag(
                fields.required("basedOnVersion", VERSION),
                fields.required("redFlag", RED_FLAG),
                fields.required("reason", PROSE),
                author,
                moments.now());
    }

    CancelReferral cancellation(Fields fields) {
        return new CancelReferral(
                fields.required("basedOnVersion", VERSION),
                fields.required("reason", REASON),
                fields.optional("note", PROSE),
                author,
                moments.now());
    }
}
