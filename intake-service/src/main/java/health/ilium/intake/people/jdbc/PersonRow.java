package health.ilium.intake.people.jdbc;

import health.ilium.intake.access.Role;
import health.ilium.intake.people.Person;
import health.ilium.intake.people.Position;
import health.ilium.intake.people.SignInName;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A person as a row of `person`, with the name of the practice joined to it.
final class PersonRow {

    static final String COLUMNS =
            """
            person.id, person.sign_in_name, person.name, person.email, person.role,
            person.practice_id, practice.name practice_name, person.active,
            person.must_change_password
            """;

    static final String TABLES = " person left join practice on practice.id = person.practice_id ";

    private PersonRow() {}

    static Person read(ResultSet row) throws SQLException {
        return new Person(
                row.getObject("id", UUID.class),
                new SignInName(row.getString("sign_in_name")),
                row.getString("name"),
                row.getString("email"),
                position(row),
                row.getBoolean("active"),
                row.getBoolean("must_change_password"));
    }

    private static Position position(ResultSet row) throws SQLException {
        UUID practice = row.getObject("practice_id", UUID.class);
        return practice == null
                ? new Position.Member(Role.valueOf(row.getString("role")))
                : new Position.Referrer(practice, row.getString("practice_name"));
    }

    static @Nullable UUID practice(Position position) {
        return position instanceof Position.Referrer referrer ? referrer.practice() : null;
    }
}
