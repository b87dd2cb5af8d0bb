package health.ilium.intake.edge;

import health.ilium.intake.IntakeDatabase;
import health.ilium.intake.people.Person;
import java.util.List;

/// What was kept about access.
final class AuditRows {

    private AuditRows() {}

    /// Acts on this person, the oldest first.
    static List<String> of(Person person) {
        return IntakeDatabase.shared()
                .jdbc()
                .sql("select act from access_audit where person_id = ? order by id")
                .param(person.id())
                .query((row, _) -> row.getString("act"))
                .list();
    }

    /// Acts by this person.
    static List<String> by(Person person) {
        return IntakeDatabase.shared()
                .jdbc()
                .sql("select act from access_audit where actor_id = ? order by id")
                .param(person.id())
                .query((row, _) -> row.getString("act"))
                .list();
    }
}
