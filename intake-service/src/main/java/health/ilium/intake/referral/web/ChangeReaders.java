package health.ilium.intake.referral.web;

import static health.ilium.intake.wire.json.FaultCode.REQUIRED;

import health.ilium.intake.clinical.ClinicalPicture;
import health.ilium.intake.clinical.DiagnosticBlock;
import health.ilium.intake.clinical.Information;
import health.ilium.intake.clinical.web.BlockReader;
import health.ilium.intake.clinical.web.ClinicalReader;
import health.ilium.intake.referral.CancellationReason;
import health.ilium.intake.wire.json.Codes;
import health.ilium.intake.wire.json.Fields;
import health.ilium.intake.wire.json.JsonBody;
import health.ilium.intake.wire.json.Moments;
import health.ilium.intake.wire.json.Numbers;
import health.ilium.intake.wire.json.Rule;
import health.ilium.intake.wire.json.Texts;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Reads the bodies of changes. Each names the version that its author looked at.
final class ChangeReaders {

    private static final Rule<Long> VERSION = Numbers.version();
    private static final Rule<String> PROSE = Texts.prose(4_000);
    private static final Rule<CancellationReason> REASON = Codes.of(CancellationReason.class);

    private ChangeReaders() {}

    record Supplied(long basedOnVersion, Information information) {}

    static Supplied information(JsonBody body, Moments moments, Fields fields) {
        Set<String> said = body.said("clinical");
        if (said.isEmpty()) {
            fields.fault("clinical", REQUIRED, "must say something");
        }
        ClinicalPicture facts =
                fields.object("clinical", ClinicalReader.ofInformation(moments)::read);
        return new Supplied(
                fields.required("basedOnVersion", VERSION), new Information(said, facts));
    }

    record Result(long basedOnVersion, DiagnosticBlock block) {}

    static Result injectionResult(Moments moments, Fields fields) {
        if (!fields.has("block")) {
            fields.fault("block", REQUIRED, "is required");
        }
        return new Result(
                fields.required("basedOnVersion", VERSION),
                fields.object("block", new BlockReader(moments)::read));
    }

    record Return(long basedOnVersion, String advice) {}

    static Return giveBack(Fields fields) {
        return new Return(
                fields.required("basedOnVersion", VERSION), fields.required("advice", PROSE));
    }

    record Cancellation(long basedOnVersion, CancellationReason reason, @Nullable String note) {}

    static Cancellation cancellation(Fields fields) {
        return new Cancellation(
                fields.required("basedOnVersion", VERSION),
                fields.required("reason", REASON),
                fields.optional("note", PROSE));
    }
}
