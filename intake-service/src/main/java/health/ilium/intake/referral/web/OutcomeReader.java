package health.ilium.intake.referral.web;

import health.ilium.intake.referral.ConsultOutcome;
import health.ilium.intake.referral.OutcomeCommand.AcknowledgeReport;
import health.ilium.intake.referral.OutcomeCommand.RecordConsultOutcome;
import health.ilium.intake.referral.OutcomeCommand.RecordFusion;
import health.ilium.intake.referral.OutcomeCommand.SendReport;
import health.ilium.intake.wire.json.Codes;
import health.ilium.intake.wire.json.Fields;
import health.ilium.intake.wire.json.Rule;

/// Reads what came of a case.
final class OutcomeReader {

    private static final Rule<ConsultOutcome> OUTCOME = Codes.of(ConsultOutcome.class);

    private OutcomeReader() {}

    static RecordConsultOutcome consultOutcome(Asking asking, Fields fields) {
        return new RecordConsultOutcome(
                asking.basedOn(fields),
                fields.required("outcome", OUTCOME),
                fields.optional("note", Asking.PROSE),
                asking.author(),
                asking.now());
    }

    static RecordFusion fusion(Asking asking, Fields fields) {
        return new RecordFusion(
                asking.basedOn(fields),
                fields.required("performedOn", asking.moments().day()),
                asking.author(),
                asking.now());
    }

    static SendReport report(Asking asking, Fields fields) {
        return new SendReport(asking.basedOn(fields), asking.author(), asking.now());
    }

    static AcknowledgeReport acknowledgement(Asking asking, Fields fields) {
        return new AcknowledgeReport(asking.basedOn(fields), asking.author(), asking.now());
    }
}
