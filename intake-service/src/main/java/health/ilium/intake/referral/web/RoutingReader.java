package health.ilium.intake.referral.web;

import static health.ilium.intake.wire.json.FaultCode.REQUIRED;

import health.ilium.intake.clinical.ClinicalPicture;
import health.ilium.intake.clinical.Information;
import health.ilium.intake.clinical.web.ClinicalReader;
import health.ilium.intake.referral.DeclineReason;
import health.ilium.intake.referral.RoutingCommand.AcceptReferral;
import health.ilium.intake.referral.RoutingCommand.DeclineReferral;
import health.ilium.intake.referral.RoutingCommand.ReopenReferral;
import health.ilium.intake.referral.RoutingCommand.RequestInformation;
import health.ilium.intake.referral.RoutingCommand.ResubmitReferral;
import health.ilium.intake.triage.MissingItem;
import health.ilium.intake.triage.MissingItem.AskedOf;
import health.ilium.intake.wire.json.Codes;
import health.ilium.intake.wire.json.Fields;
import health.ilium.intake.wire.json.Rule;
import health.ilium.intake.wire.json.Texts;
import java.util.List;
import java.util.Set;

/// Reads where people send a case.
final class RoutingReader {

    private static final int MOST_ITEMS = 50;
    private static final Rule<String> FIELD = Texts.line(100).then(AskableFields::known, "");
    private static final Rule<AskedOf> ASKED_OF = Codes.of(AskedOf.class);
    private static final Rule<DeclineReason> REASON = Codes.of(DeclineReason.class);

    private RoutingReader() {}

    static AcceptReferral accept(Asking asking, Fields fields) {
        return new AcceptReferral(asking.basedOn(fields), asking.author(), asking.now());
    }

    static RequestInformation requestInformation(Asking asking, Fields fields) {
        List<MissingItem> items = fields.objects("items", MOST_ITEMS, RoutingReader::item);
        if (items == null || items.isEmpty()) {
            fields.fault("items", REQUIRED, "must name something");
        }
        return new RequestInformation(
                asking.basedOn(fields),
                items == null ? List.of() : items,
                fields.optional("note", Asking.PROSE),
                asking.author(),
                asking.now());
    }

    /// A person asks, so no rule does.
    private static MissingItem item(Fields item) {
        return new MissingItem(
                item.required("field", FIELD),
                "",
                item.optional("askedOf", ASKED_OF, AskedOf.REFERRER));
    }

    static DeclineReferral decline(Asking asking, Fields fields) {
        return new DeclineReferral(
                asking.basedOn(fields),
                fields.required("reason", REASON),
                fields.optional("note", Asking.PROSE),
                asking.author(),
                asking.now());
    }

    static ResubmitReferral resubmit(Asking asking, Fields fields) {
        ClinicalPicture facts =
                fields.object("clinical", ClinicalReader.ofInformation(asking.moments())::read);
        Set<String> said = asking.body().said("clinical");
        return new ResubmitReferral(
                asking.basedOn(fields),
                said.isEmpty() ? null : new Information(said, facts),
                asking.author(),
                asking.now());
    }

    static ReopenReferral reopen(Asking asking, Fields fields) {
        return new ReopenReferral(
                asking.basedOn(fields),
                fields.required("reason", Asking.PROSE),
                asking.author(),
                asking.now());
    }
}
