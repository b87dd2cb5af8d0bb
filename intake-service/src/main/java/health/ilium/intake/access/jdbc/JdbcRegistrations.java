package health.ilium.intake.access.jdbc;

import health.ilium.intake.access.Grants;
import health.ilium.intake.access.Grants.TokenGrant;
import health.ilium.intake.access.Registrations;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

class JdbcRegistrations implements Registrations {

    private final JdbcClient jdbc;

    JdbcRegistrations(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void register(Grants grants) {
        for (Grants.PracticeGrant practice : grants.practices()) {
            jdbc.sql(
                            """
                            insert into practice (id, name) values (?, ?)
                                on conflict (id) do update set name = excluded.name
                            """)
                    .params(practice.id(), practice.name())
                    .update();
            tokens(practice.tokens(), practice.id(), null);
        }
        for (Grants.StaffGrant member : grants.staff()) {
            jdbc.sql(
                            """
                            insert into staff (id, name, role) values (?, ?, ?)
                                on conflict (id) do update
                                   set name = excluded.name, role = excluded.role
                            """)
                    .params(member.id(), member.name(), member.role().name())
                    .update();
            tokens(member.tokens(), null, member.id());
        }
    }

    private void tokens(List<TokenGrant> tokens, @Nullable UUID practice, @Nullable UUID staff) {
        for (TokenGrant token : tokens) {
            jdbc.sql(
                            """
                            insert into access_token (sha256, name, practice_id, staff_id)
                            values (:sha256, :name, :practice, :staff)
                                on conflict (sha256) do nothing
                            """)
                    .param("sha256", token.sha256())
                    .param("name", token.name())
                    .param("practice", practice)
                    .param("staff", staff)
                    .update();
        }
    }
}
