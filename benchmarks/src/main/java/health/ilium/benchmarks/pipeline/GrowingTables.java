package health.ilium.benchmarks.pipeline;

import java.util.List;

/// The tables of one service that grow with every referral, in an order that foreign keys allow.
enum GrowingTables {
    INTAKE(
            new Table("referral_journal", "referral_id"),
            new Table("referral", "referral_id"),
            new Table("page_link", "referral_id"),
            new Table("judged_decision", "referral_id"),
            new Table("first_answer", "right(location, 36)::uuid"),
            new Table("outbox_sequence", "key"),
            new Table("consumer_position", "key")),
    TRIAGE(
            new Table("decision", "referral_id"),
            new Table("outbox_sequence", "key"),
            new Table("consumer_position", "key")),
    NOTIFICATION(
            new Table("contact", "referral_id"),
            new Table("consent", "referral_id"),
            new Table("message", "referral_id"),
            new Table("outbox_sequence", "key"),
            new Table("consumer_position", "key"));

    private final List<Table> tables;

    GrowingTables(Table... tables) {
        this.tables = List.of(tables);
    }

    /// @param referral the expression that names a row's referral
    record Table(String name, String referral) {}

    List<Table> inOrder() {
        return tables;
    }
}
