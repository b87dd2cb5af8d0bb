package health.ilium.intake.edge;

import health.ilium.intake.IntakeDatabase;
import java.util.List;

/// What the database holds of a case.
final class StoredCase {

    private StoredCase() {}

    /// Versions in the journal, in order.
    static List<Long> versions(String id) {
        return IntakeDatabase.shared()
                .jdbc()
                .sql("select version from referral_journal where referral_id = ?::uuid order by 1")
                .param(id)
                .query((row, _) -> row.getLong("version"))
                .list();
    }

    /// The worklist's row.
    static String row(String id) {
        return IntakeDatabase.shared()
                .jdbc()
                .sql("select to_jsonb(r)::text from referral r where referral_id = ?::uuid")
                .param(id)
                .query(String.class)
                .single();
    }
}
