package health.ilium.intake.referral.web;

import health.ilium.intake.access.Action;
import health.ilium.intake.referral.Deed;
import health.ilium.intake.referral.ReferralCommand.OnVersion;
import health.ilium.intake.wire.json.Fields;
import java.util.function.BiFunction;
import org.springframework.stereotype.Component;

/// How each deed is read and who may do it, the same for the API and for pages.
@Component
class DeedReaders {

    private final AttemptReader attempts;

    DeedReaders(AttemptReader attempts) {
        this.attempts = attempts;
    }

    /// @param appointment id of the appointment that it is about; anything when it is about none
    BiFunction<Asking, Fields, ? extends OnVersion> of(Deed deed, String appointment) {
        return switch (deed) {
            case ACKNOWLEDGE_ESCALATION -> CaseWorkReader::acknowledge;
            case CLEAR_RED_FLAG -> ChangeReader::clearance;
            case ACCEPT -> RoutingReader::accept;
            case OVERRIDE -> ChangeReader::override;
            case REQUEST_INFORMATION -> RoutingReader::requestInformation;
            case ENTER_INFORMATION -> ChangeReader::information;
            case RETURN -> ChangeReader::giveBack;
            case DECLINE -> RoutingReader::decline;
            case BOOK -> AppointmentReader::book;
            case MOVE -> (asking, fields) -> AppointmentReader.move(appointment, asking, fields);
            case CANCEL_APPOINTMENT ->
                    (asking, fields) -> AppointmentReader.cancel(appointment, asking, fields);
            case VISIT -> (asking, fields) -> AppointmentReader.visit(appointment, asking, fields);
            case NO_SHOW ->
                    (asking, fields) -> AppointmentReader.noShow(appointment, asking, fields);
            case INJECTION_RESULT -> ChangeReader::injectionResult;
            case CONSULT_OUTCOME -> OutcomeReader::consultOutcome;
            case REPORT -> OutcomeReader::report;
            case FUSION -> OutcomeReader::fusion;
            case REOPEN -> RoutingReader::reopen;
            case CONTACT_ATTEMPT -> attempts::read;
            case CONTACT_DETAILS -> CaseWorkReader::contactDetails;
            case MARK_DUPLICATE -> CaseWorkReader::duplicate;
            case NO_DUPLICATE -> CaseWorkReader::noDuplicate;
            case CANCEL -> ChangeReader::cancellation;
            case CLAIM, TAKE_OVER -> CaseWorkReader::claim;
            case RELEASE -> CaseWorkReader::release;
            case SNOOZE, WAKE -> CaseWorkReader::snooze;
            case NOTE -> CaseWorkReader::note;
            case WITHDRAW_NOTE -> CaseWorkReader::withdrawNote;
        };
    }

    static Action action(Deed deed) {
        return switch (deed) {
            case ACKNOWLEDGE_ESCALATION,
                    CONTACT_ATTEMPT,
                    CLAIM,
                    TAKE_OVER,
                    RELEASE,
                    SNOOZE,
                    WAKE,
                    NOTE,
                    WITHDRAW_NOTE ->
                    Action.WORK;
            case CLEAR_RED_FLAG -> Action.CLEAR_RED_FLAG;
            case ACCEPT -> Action.ACCEPT;
            case OVERRIDE -> Action.OVERRIDE_TRIAGE;
            case REQUEST_INFORMATION -> Action.REQUEST_INFORMATION;
            case ENTER_INFORMATION, CANCEL -> Action.ENTER;
            case RETURN -> Action.RETURN_WITH_ADVICE;
            case DECLINE -> Action.DECLINE;
            case BOOK, MOVE, CANCEL_APPOINTMENT, VISIT, NO_SHOW -> Action.SCHEDULE;
            case INJECTION_RESULT -> Action.RECORD_INJECTION_RESULT;
            case CONSULT_OUTCOME, FUSION -> Action.RECORD_CONSULT_OUTCOME;
            case REPORT -> Action.SEND_REPORT;
            case REOPEN -> Action.REOPEN;
            case CONTACT_DETAILS -> Action.CORRECT_CONTACT;
            case MARK_DUPLICATE, NO_DUPLICATE -> Action.MARK_DUPLICATE;
        };
    }
}
