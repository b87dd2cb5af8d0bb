package health.ilium.intake.referral.web;

import com.github.f4b6a3.uuid.UuidCreator;
import health.ilium.intake.appointment.AppointmentCancellation;
import health.ilium.intake.appointment.AppointmentPurpose;
import health.ilium.intake.referral.AppointmentCommand.BookAppointment;
import health.ilium.intake.referral.AppointmentCommand.CancelAppointment;
import health.ilium.intake.referral.AppointmentCommand.MoveAppointment;
import health.ilium.intake.referral.AppointmentCommand.RecordNoShow;
import health.ilium.intake.referral.AppointmentCommand.RecordVisit;
import health.ilium.intake.submission.Office;
import health.ilium.intake.wire.json.Codes;
import health.ilium.intake.wire.json.FaultCode;
import health.ilium.intake.wire.json.Fields;
import health.ilium.intake.wire.json.Numbers;
import health.ilium.intake.wire.json.Rule;
import health.ilium.intake.wire.json.Verdict;
import java.util.UUID;

/// Reads what is to happen to appointments. An id in the path that is none stands for no
/// appointment.
final class AppointmentReader {

    private static final int LONGEST = 480;
    private static final UUID NO_APPOINTMENT = new UUID(0, 0);
    private static final Rule<Office> OFFICE = Codes.of(Office.class);
    private static final Rule<AppointmentPurpose> PURPOSE = Codes.of(AppointmentPurpose.class);
    private static final Rule<AppointmentCancellation> REASON =
            Codes.of(AppointmentCancellation.class);
    private static final Rule<Integer> MINUTES =
            Numbers.whole(LONGEST)
                    .then(
                            minutes ->
                                    minutes < 5
                                            ? Verdict.rejected(
                                                    FaultCode.OUT_OF_RANGE,
                                                    "must be from 5 to " + LONGEST)
                                            : Verdict.accepted(minutes),
                            30);

    private AppointmentReader() {}

    static BookAppointment book(Asking asking, Fields fields) {
        return new BookAppointment(
                asking.basedOn(fields),
                UuidCreator.getTimeOrderedEpoch(),
                fields.required("office", OFFICE),
                fields.required("start", asking.moments().planned()),
                fields.required("minutes", MINUTES),
                fields.optional("purpose", PURPOSE),
                asking.author(),
                asking.now());
    }

    static MoveAppointment move(String id, Asking asking, Fields fields) {
        return new MoveAppointment(
                asking.basedOn(fields),
                appointment(id),
                fields.required("office", OFFICE),
                fields.required("start", asking.moments().planned()),
                fields.required("minutes", MINUTES),
                asking.author(),
                asking.now());
    }

    static CancelAppointment cancel(String id, Asking asking, Fields fields) {
        return new CancelAppointment(
                asking.basedOn(fields),
                appointment(id),
                fields.required("reason", REASON),
                fields.optional("note", Asking.PROSE),
                asking.author(),
                asking.now());
    }

    static RecordNoShow noShow(String id, Asking asking, Fields fields) {
        return new RecordNoShow(
                asking.basedOn(fields), appointment(id), asking.author(), asking.now());
    }

    static RecordVisit visit(String id, Asking asking, Fields fields) {
        return new RecordVisit(
                asking.basedOn(fields), appointment(id), asking.author(), asking.now());
    }

    private static UUID appointment(String id) {
        return ReferralIds.parse(id).orElse(NO_APPOINTMENT);
    }
}
