package health.ilium.intake.referral.web;

import health.ilium.intake.offices.OfficeCalendars;
import health.ilium.intake.offices.OfficeSettings;
import health.ilium.intake.referral.CaseWorkCommand.RecordContactAttempt;
import health.ilium.intake.referral.ContactAttempt;
import health.ilium.intake.wire.json.Codes;
import health.ilium.intake.wire.json.Fields;
import health.ilium.intake.wire.json.Rule;
import org.springframework.stereotype.Component;

/// Reads that somebody tried to reach somebody. It counts on the business day of the default
/// office, whichever office the case has.
@Component
class AttemptReader {

    private static final Rule<ContactAttempt.Person> PERSON = Codes.of(ContactAttempt.Person.class);
    private static final Rule<ContactAttempt.Way> WAY = Codes.of(ContactAttempt.Way.class);
    private static final Rule<ContactAttempt.Answer> ANSWER = Codes.of(ContactAttempt.Answer.class);

    private final ContactSettings settings;
    private final OfficeSettings offices;
    private final OfficeCalendars calendars;

    AttemptReader(ContactSettings settings, OfficeSettings offices, OfficeCalendars calendars) {
        this.settings = settings;
        this.offices = offices;
        this.calendars = calendars;
    }

    RecordContactAttempt read(Asking asking, Fields fields) {
        return new RecordContactAttempt(
                asking.basedOn(fields),
                new ContactAttempt(
                        fields.optional("person", PERSON, ContactAttempt.Person.PATIENT),
                        fields.required("way", WAY),
                        fields.required("answer", ANSWER),
                        calendars.of(offices.defaultOffice()).dayOf(asking.now())),
                fields.optional("note", Asking.PROSE),
                settings.policy(),
                asking.author(),
                asking.now());
    }
}
