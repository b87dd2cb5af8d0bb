package health.ilium.intake.people.jdbc;

import health.ilium.intake.people.Account;
import health.ilium.intake.people.Identity;
import health.ilium.intake.people.People;
import health.ilium.intake.people.Person;
import health.ilium.intake.people.SignInName;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// People with an account.
@Component
class JdbcPeople implements People {

    private static final String ACCOUNT =
            "select " + PersonRow.COLUMNS + ", person.password_hash from " + PersonRow.TABLES;

    private static final String PERSON =
            "select " + PersonRow.COLUMNS + " from " + PersonRow.TABLES;

    private final JdbcClient jdbc;

    JdbcPeople(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<Account> named(SignInName name) {
        return account("where person.sign_in_name = ?", name.text());
    }

    @Override
    public Optional<Account> account(UUID id) {
        return account("where person.id = ?", id);
    }

    private Optional<Account> account(String which, Object value) {
        return jdbc.sql(ACCOUNT + which)
                .param(value)
                .query((row, _) -> new Account(PersonRow.read(row), row.getString("password_hash")))
                .optional();
    }

    @Override
    public List<Person> all() {
        return jdbc.sql(PERSON + "order by person.active desc, lower(person.name), person.id")
                .query((row, _) -> PersonRow.read(row))
                .list();
    }

    @Override
    public Optional<Person> identified(Identity identity) {
        return jdbc.sql(PERSON + "where person.issuer = ? and person.subject = ?")
                .params(identity.issuer(), identity.subject())
                .query((row, _) -> PersonRow.read(row))
                .optional();
    }

    @Override
    public Optional<Person> unidentified(String email) {
        return jdbc.sql(PERSON + "where lower(person.email) = lower(?) and person.subject is null")
                .param(email)
                .query((row, _) -> PersonRow.read(row))
                .optional();
    }

    @Override
    public void identify(UUID id, Identity identity) {
        jdbc.sql(
                        """
                        update person
                           set issuer = :issuer, subject = :subject,
                               password_hash = case
                                   when must_change_password then null
                                   else password_hash
                               end,
                               must_change_password = false
                         where id = :id and subject is null
                        """)
                .param("id", id)
                .param("issuer", identity.issuer())
                .param("subject", identity.subject())
                .update();
    }

    @Override
    public boolean add(Account account, Instant now) {
        Person person = account.person();
        return jdbc.sql(
                                """
                                insert into person (id, sign_in_name, name, email, role,
                                    practice_id, active, password_hash, must_change_password,
                                    created_at)
                                values (:id, :signInName, :name, :email, :role,
                                    :practice, :active, :hash, :mustChange, :now)
                                on conflict do nothing
                                """)
                        .param("id", person.id())
                        .param("signInName", person.signInName().text())
                        .param("name", person.name())
                        .param("email", person.email())
                        .param("role", person.position().code())
                        .param("practice", PersonRow.practice(person.position()))
                        .param("active", person.active())
                        .param("hash", account.passwordHash())
                        .param("mustChange", person.mustChangePassword())
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    @Override
    public boolean change(Person person) {
        return jdbc.sql(
                                """
                                update person
                                   set name = :name, email = :email, role = :role,
                                       practice_id = :practice, active = :active
                                 where id = :id
                                   and not exists (
                                       select from person other
                                        where lower(other.email) = lower(:email)
                                          and other.id <> :id)
                                """)
                        .param("id", person.id())
                        .param("name", person.name())
                        .param("email", person.email())
                        .param("role", person.position().code())
                        .param("practice", PersonRow.practice(person.position()))
                        .param("active", person.active())
                        .update()
                == 1;
    }

    @Override
    public void setPassword(UUID id, String hash, boolean mustChange) {
        jdbc.sql("update person set password_hash = ?, must_change_password = ? where id = ?")
                .params(hash, mustChange, id)
                .update();
    }

    @Override
    public long otherAdministrators(UUID besides) {
        jdbc.sql("select pg_advisory_xact_lock(hashtext('health.ilium.intake.administrators'))")
                .query((_, _) -> true)
                .single();
        return jdbc.sql("select count(*) from person where role = 'ADMIN' and active and id <> ?")
                .param(besides)
                .query(Long.class)
                .single();
    }
}
