package health.ilium.benchmarks.floor;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/// Everything that the services stored and sent about the examples.
record Cases(
        List<UUID> examples,
        Examples journal,
        Examples referral,
        Examples links,
        Examples answers,
        Examples judged,
        Examples decisions,
        Examples contacts,
        Examples consents,
        Examples messages,
        Sent sent) {

    static final String REQUESTS = "triage-requests";
    static final String DECISIONS = "triage-decisions";
    static final String MILESTONES = "referral-events";
    static final String OUTCOMES = "message-events";
    static final Set<String> TOPICS = Set.of(REQUESTS, DECISIONS, MILESTONES, OUTCOMES);

    static Cases read(Plan plan) throws SQLException {
        var who = plan.examples();
        try (var intake = connection(plan, "intake");
                var triage = connection(plan, "triage");
                var notification = connection(plan, "notification")) {
            return new Cases(
                    who,
                    Examples.read(intake, "referral_journal", "referral_id", "version", who),
                    Examples.read(intake, "referral", "referral_id", "version", who),
                    Examples.read(intake, "page_link", "referral_id", "audience", who),
                    Examples.read(intake, "first_answer", "right(location, 36)::uuid", "key", who),
                    Examples.read(intake, "judged_decision", "referral_id", "decided_at", who),
                    Examples.read(triage, "decision", "referral_id", "decided_at", who),
                    Examples.read(notification, "contact", "referral_id", "office", who),
                    Examples.read(notification, "consent", "referral_id", "id", who),
                    Examples.read(
                            notification,
                            "message",
                            "referral_id",
                            // the patient is the first to be told
                            "cause_version, recipient <> 'PATIENT', id",
                            who),
                    Sent.about(new HashSet<>(who), TOPICS, plan.bootstrap()));
        }
    }

    UUID example(long number) {
        return examples.get(renewal(number).example());
    }

    UUID key(long number) {
        return renewal(number).of(example(number));
    }

    Renewal renewal(long number) {
        return new Renewal(number, examples.size());
    }

    private static Connection connection(Plan plan, String service) throws SQLException {
        return DriverManager.getConnection(plan.url(service), plan.user(), plan.password());
    }
}
