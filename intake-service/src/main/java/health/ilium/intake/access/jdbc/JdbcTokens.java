package health.ilium.intake.access.jdbc;

import health.ilium.access.bearer.TokenHash;
import health.ilium.intake.access.Caller;
import health.ilium.intake.access.Role;
import health.ilium.intake.access.Tokens;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

final class JdbcTokens implements Tokens {

    private final JdbcClient jdbc;

    JdbcTokens(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<Caller> holder(TokenHash token) {
        return jdbc.sql(
                        """
                        select practice.id practice_id, practice.name practice_name,
                               staff.id staff_id, staff.name staff_name, staff.role
                          from access_token token
                          left join practice on practice.id = token.practice_id
                          left join staff on staff.id = token.staff_id
                         where token.sha256 = ?
                           and token.revoked_at is null
                        """)
                .param(token.hex())
                .query((row, number) -> caller(row))
                .optional();
    }

    private static Caller caller(ResultSet row) throws SQLException {
        UUID practice = row.getObject("practice_id", UUID.class);
        return practice != null
                ? new Caller.Practice(practice, row.getString("practice_name"))
                : new Caller.Staff(
                        row.getObject("staff_id", UUID.class),
                        row.getString("staff_name"),
                        Role.valueOf(row.getString("role")));
    }
}
