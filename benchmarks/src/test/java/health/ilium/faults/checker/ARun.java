package health.ilium.faults.checker;

import health.ilium.faults.load.Attempt;
import health.ilium.faults.load.CaseKind;
import health.ilium.faults.load.Intent;
import health.ilium.faults.load.Operation;
import health.ilium.faults.sinks.Delivery;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// A run of one referral, which kept all promises until a test changes it.
final class ARun {

    static final Instant START = Instant.parse("2026-11-20T15:00:00Z");
    static final String ID = "r1";
    static final String PATIENT = "run a";

    final List<Operation> operations = new ArrayList<>();
    final List<Stored.Referral> referrals = new ArrayList<>();
    final List<Stored.Event> events = new ArrayList<>();
    final List<Stored.Decision> decisions = new ArrayList<>();
    final List<Stored.Message> messages = new ArrayList<>();
    final List<Delivery> mails = new ArrayList<>();
    final List<Delivery> texts = new ArrayList<>();
    final List<Delivered.Copy> copies = new ArrayList<>();
    final List<Delivered.Place> positions = new ArrayList<>();
    final List<Delivered.Place> parked = new ArrayList<>();
    final List<Delivered.Place> skipped = new ArrayList<>();
    final List<Delivered.Place> poisoned = new ArrayList<>();
    final Map<String, Integer> waiting = new HashMap<>();
    final List<String> leaks = new ArrayList<>();

    ARun() {
        operations.add(operation("k1", Intent.SUBMIT, 201, ID));
        referrals.add(new Stored.Referral(ID, PATIENT, "ACCEPTED"));
        events.add(new Stored.Event(ID, 1, "ReferralSubmitted", ""));
        events.add(new Stored.Event(ID, 2, "ReferralTriaged", "d1"));
        decisions.add(new Stored.Decision("d1", ID, 1, START.plusSeconds(1)));
        messages.add(message("m1", 1, "ACCEPTED"));
        mails.add(new Delivery("m1", "a@example.org", "R-1 came in", START.plusSeconds(2)));
        copies.add(copy("triage-requests", 1, "e1"));
        copies.add(copy("referral-events", 1, "e2"));
        positions.add(new Delivered.Place("triage-requests", ID, 1));
        positions.add(new Delivered.Place("referral-events", ID, 1));
    }

    static Operation operation(String key, Intent intent, int status, String id) {
        var attempt = new Attempt(START, 5, status, status == 503, "");
        return new Operation(
                key,
                intent,
                CaseKind.INJECTION,
                PATIENT,
                START,
                List.of(attempt),
                status == 201 ? id : null);
    }

    static Stored.Message message(String id, long version, String status) {
        return new Stored.Message(
                id,
                ID,
                "R-1",
                version,
                "REFERRAL_SUBMITTED",
                "PATIENT",
                "EMAIL",
                status,
                START.plusSeconds(version));
    }

    static Delivered.Copy copy(String topic, long sequence, String event) {
        return new Delivered.Copy(topic, ID, sequence, event, "digest of " + event);
    }

    List<String> violations() {
        return Checker.check(seen()).stream().map(Violation::what).toList();
    }

    private Observed seen() {
        return new Observed(
                operations,
                START.plusSeconds(10),
                START.plusSeconds(20),
                Map.of(CaseKind.INJECTION, List.of("PATIENT EMAIL REFERRAL_SUBMITTED")),
                referrals,
                events,
                decisions,
                messages,
                mails,
                texts,
                copies,
                positions,
                parked,
                skipped,
                poisoned,
                waiting,
                leaks);
    }
}
