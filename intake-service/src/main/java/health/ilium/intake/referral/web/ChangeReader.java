package health.ilium.intake.referral.web;

import static health.ilium.intake.wire.json.FaultCode.REQUIRED;

import health.ilium.intake.clinical.ClinicalPicture;
import health.ilium.intake.clinical.Information;
import health.ilium.intake.clinical.RedFlag;
import health.ilium.intake.clinical.web.BlockReader;
import health.ilium.intake.clinical.web.ClinicalReader;
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
import health.ilium.intake.wire.json.Rule;
import java.util.Set;

/// Reads changes of facts, and what clinicians judge.
final class ChangeReader {

    private static final Rule<CancellationReason> REASON = Codes.of(CancellationReason.class);

    private static final Rule<Pathway> PATHWAY = Codes.of(Pathway.class);
    private static final Rule<NonAdherenceReason> WHY_NOT =
            Codes.of(NonAdherenceReason.class, NonAdherenceReason::code);
    private static final Rule<RedFlag> RED_FLAG = Codes.of(RedFlag.class, RedFlag::fact);

    private ChangeReader() {}

    static SupplyInformation information(Asking asking, Fields fields) {
        ClinicalPicture facts =
                fields.object("clinical", ClinicalReader.ofInformation(asking.moments())::read);
        Set<String> said = asking.body().said("clinical");
        if (said.isEmpty()) {
            fields.fault("clinical", REQUIRED, "must say something");
        }
        return new SupplyInformation(
                asking.basedOn(fields),
                new Information(said, facts),
                asking.author(),
                asking.now());
    }

    static RecordInjectionResult injectionResult(Asking asking, Fields fields) {
        if (!fields.has("block")) {
            fields.fault("block", REQUIRED, "is required");
        }
        return new RecordInjectionResult(
                asking.basedOn(fields),
                fields.object("block", new BlockReader(asking.moments())::read),
                asking.author(),
                asking.now());
    }

    static ReturnWithAdvice giveBack(Asking asking, Fields fields) {
        return new ReturnWithAdvice(
                asking.basedOn(fields),
                fields.required("advice", Asking.PROSE),
                asking.author(),
                asking.now());
    }

    static OverrideTriage override(Asking asking, Fields fields) {
        return new OverrideTriage(
                asking.basedOn(fields),
                fields.required("pathway", PATHWAY),
                fields.required("reason", WHY_NOT).coded(),
                fields.required("text", Asking.PROSE),
                asking.author(),
                asking.now());
    }

    static ClearRedFlag clearance(Asking asking, Fields fields) {
        return new ClearRedFlag(
                asking.basedOn(fields),
                fields.required("redFlag", RED_FLAG),
                fields.required("reason", Asking.PROSE),
                asking.author(),
                asking.now());
    }

    static CancelReferral cancellation(Asking asking, Fields fields) {
        return new CancelReferral(
                asking.basedOn(fields),
                fields.required("reason", REASON),
                fields.optional("note", Asking.PROSE),
                asking.author(),
                asking.now());
    }
}
