package health.ilium.intake.referral;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What the people of the practice do with a case, beside deciding it.
///
/// @param missed attempts to reach the patient since the last that succeeded
/// @param contacted whether anybody was tried at all
/// @param askedByPhone whether the referrer was tried since the last question
/// @param escalationSeen whether somebody acknowledged the red flag that triage last raised
/// @param messageFailed whether a message did not arrive, and nobody has seen to it
public record CaseWork(
        @Nullable Claim claim,
        @Nullable Snooze snooze,
        List<Note> notes,
        List<ContactAttempt> missed,
        boolean contacted,
        boolean askedByPhone,
        boolean escalationSeen,
        boolean messageFailed) {

    static final CaseWork NONE =
            new CaseWork(null, null, List.of(), List.of(), false, false, false, false);

    CaseWork claimed(@Nullable Claim now) {
        return new CaseWork(
                now, snooze, notes, missed, contacted, askedByPhone, escalationSeen, messageFailed);
    }

    CaseWork snoozed(@Nullable Snooze now) {
        return new CaseWork(
                claim, now, notes, missed, contacted, askedByPhone, escalationSeen, messageFailed);
    }

    CaseWork with(Note note) {
        return noted(Stream.concat(notes.stream(), Stream.of(note)).toList());
    }

    CaseWork withoutNote(long version) {
        return noted(notes.stream().filter(it -> it.version() != version).toList());
    }

    private CaseWork noted(List<Note> now) {
        return new CaseWork(
                claim, snooze, now, missed, contacted, askedByPhone, escalationSeen, messageFailed);
    }

    CaseWork attempted(ContactAttempt attempt) {
        boolean patient = attempt.person() == ContactAttempt.Person.PATIENT;
        boolean reached = attempt.answer() == ContactAttempt.Answer.REACHED;
        return new CaseWork(
                claim,
                snooze,
                notes,
                patient ? missedAfter(attempt) : missed,
                true,
                askedByPhone || !patient,
                escalationSeen,
                messageFailed && !reached);
    }

    private List<ContactAttempt> missedAfter(ContactAttempt attempt) {
        return attempt.missedPatient()
                ? Stream.concat(missed.stream(), Stream.of(attempt)).toList()
                : List.of();
    }

    CaseWork escalation(boolean seen) {
        return new CaseWork(
                claim, snooze, notes, missed, contacted, askedByPhone, seen, messageFailed);
    }

    CaseWork message(boolean failed) {
        return new CaseWork(
                claim, snooze, notes, missed, contacted, askedByPhone, escalationSeen, failed);
    }

    CaseWork asking() {
        return new CaseWork(
                claim, snooze, notes, missed, contacted, false, escalationSeen, messageFailed);
    }

    /// The case begins anew: what was tried before does not count any longer.
    CaseWork anew() {
        return new CaseWork(claim, null, notes, List.of(), false, false, false, messageFailed);
    }
}
