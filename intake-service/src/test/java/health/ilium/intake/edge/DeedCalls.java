package health.ilium.intake.edge;

import health.ilium.intake.appointment.Appointment;
import health.ilium.intake.referral.Deed;
import health.ilium.intake.referral.Deeds;
import health.ilium.intake.referral.Referral;
import health.ilium.intake.triage.Pathway;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.random.RandomGenerator;

/// What a client sends to do something about a case, with whatever the API leaves to choose.
///
/// @param other id of another referral
record DeedCalls(Referral referral, String other, Instant now, RandomGenerator any) {

    /// @param path below the referral's own
    record Call(String path, String members) {

        String body(long basedOn) {
            return members.isEmpty()
                    ? "{\"basedOnVersion\": " + basedOn + "}"
                    : "{\"basedOnVersion\": " + basedOn + ", " + members + "}";
        }
    }

    Call of(Deed deed) {
        return switch (deed) {
            case ACKNOWLEDGE_ESCALATION -> new Call("/escalation-acknowledgements", "");
            case CLEAR_RED_FLAG ->
                    call("/red-flag-clearances", "'redFlag': '%s', 'reason': 'Seen.'", raised());
            case ACCEPT -> new Call("/accept", "");
            case OVERRIDE -> overriding();
            case REQUEST_INFORMATION ->
                    call("/information-requests", "'items': [{'field': 'clinical.disability'}]");
            case ENTER_INFORMATION -> call("/information/entered", information());
            case RETURN -> call("/return", "'advice': 'Physical therapy first.'");
            case DECLINE ->
                    call("/decline", "'reason': '%s'", any("OUTSIDE_AREA", "NOT_A_CANDIDATE"));
            case BOOK -> call("/appointments", visit());
            case MOVE -> call(appointment() + "/move", visit());
            case CANCEL_APPOINTMENT -> call(appointment() + "/cancel", "'reason': 'PATIENT_ASKED'");
            case VISIT -> new Call(appointment() + "/visit", "");
            case NO_SHOW -> new Call(appointment() + "/no-show", "");
            case INJECTION_RESULT ->
                    call("/injection-results", "'block': {'date': '%s', 'side': 'LEFT'}", today());
            case CONSULT_OUTCOME ->
                    call(
                            "/consult-outcomes",
                            "'outcome': '%s'",
                            any("FUSION_PLANNED", "NOT_A_CANDIDATE"));
            case REPORT -> new Call("/report", "");
            case FUSION -> call("/fusions", "'performedOn': '%s'", today());
            case REOPEN -> call("/reopen", "'reason': 'The patient called.'");
            case CONTACT_ATTEMPT ->
                    call(
                            "/contact-attempts",
                            "'way': 'PHONE', 'answer': '%s'",
                            any("REACHED", "NO_ANSWER", "LEFT_MESSAGE", "WRONG_NUMBER"));
            case CONTACT_DETAILS ->
                    call("/contact-details", "'phone': '305555%04d'", any.nextInt(10_000));
            case MARK_DUPLICATE -> call("/duplicate", "'standing': '%s'", other);
            case NO_DUPLICATE -> new Call("/no-duplicate", "");
            case CANCEL -> call("/cancel/entered", "'reason': 'NO_LONGER_NEEDED'");
            case CLAIM -> new Call("/claim", "");
            case TAKE_OVER -> call("/claim", "'takeOver': 'She is ill.'");
            case RELEASE -> new Call("/release", "");
            case SNOOZE ->
                    call(
                            "/snooze",
                            any(
                                    "'awaited': 'REFERRAL_TRIAGED'",
                                    "'until': '" + now.plus(Duration.ofHours(3)) + "'"));
            case WAKE -> new Call("/snooze", "");
            case NOTE -> call("/notes", "'text': '=1+1 <b>%d</b>'", any.nextInt(1000));
            case WITHDRAW_NOTE ->
                    call("/note-withdrawals", "'note': %d", 1 + any.nextLong(referral.version()));
        };
    }

    /// What practices do themselves.
    Call ofThePractice() {
        return switch (any.nextInt(8)) {
            case 0, 1, 2 -> call("/information", information());
            case 3 -> call("/cancel", "'reason': 'TREATED_ELSEWHERE'");
            case 4, 5 -> new Call("/resubmit", "");
            default -> new Call("/report-acknowledgements", "");
        };
    }

    private Call overriding() {
        List<Pathway> pathways = Deeds.otherPathways(referral);
        return call(
                "/override",
                "'pathway': '%s', 'reason': 'patient-contraindication', 'text': 'See my note.'",
                pathways.isEmpty()
                        ? Pathway.SURGICAL_CONSULT
                        : pathways.get(any.nextInt(pathways.size())));
    }

    private String raised() {
        return any("suspectedInfection", "caudaEquinaSigns");
    }

    private String information() {
        return "'clinical': {'painDurationMonths': " + (1 + any.nextInt(100)) + "}";
    }

    private String visit() {
        return "'office': '%s', 'start': '%s', 'minutes': 30"
                .formatted(
                        any("HIALEAH", "WESTON", "SOUTH_MIAMI"),
                        now.plus(Duration.ofHours(1L + any.nextInt(72))));
    }

    private String appointment() {
        Appointment stands = referral.visits().appointment();
        return "/appointments/" + (stands == null ? other : stands.id());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(now, ZoneOffset.UTC).minusDays(1);
    }

    private String any(String... these) {
        return these[any.nextInt(these.length)];
    }

    private static Call call(String path, String members, Object... values) {
        return new Call(path, members.replace('\'', '"').formatted(values));
    }
}
