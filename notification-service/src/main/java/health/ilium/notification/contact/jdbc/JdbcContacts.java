package health.ilium.notification.contact.jdbc;

import static health.ilium.notification.jdbc.Columns.column;

import health.ilium.notification.contact.Contact;
import health.ilium.notification.contact.Contacts;
import health.ilium.notification.message.Language;
import health.ilium.notification.office.Office;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class JdbcContacts implements Contacts {

    private final JdbcClient jdbc;

    JdbcContacts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void remember(Collection<Contact> contacts) {
        if (contacts.isEmpty()) {
            return;
        }
        List<Contact> rows = List.copyOf(contacts);
        jdbc.sql(
                        """
                        insert into contact (referral_id, referral_number, office, language,
                            patient_phone, patient_email, referrer_phone, referrer_email)
                        select * from unnest(:referral::uuid[], :number::text[], :office::text[],
                            :language::text[], :patientPhone::text[], :patientEmail::text[],
                            :referrerPhone::text[], :referrerEmail::text[])
                          as said (referral_id, referral_number, office, language,
                            patient_phone, patient_email, referrer_phone, referrer_email)
                        order by referral_id
                        on conflict (referral_id) do update set
                            office = excluded.office, language = excluded.language,
                            patient_phone = excluded.patient_phone,
                            patient_email = excluded.patient_email,
                            referrer_phone = excluded.referrer_phone,
                            referrer_email = excluded.referrer_email
                        """)
                .param("referral", column(rows, Contact::referralId))
                .param("number", column(rows, Contact::referralNumber))
                .param("office", column(rows, Contact::office))
                .param("language", column(rows, Contact::language))
                .param("patientPhone", column(rows, Contact::patientPhone))
                .param("patientEmail", column(rows, Contact::patientEmail))
                .param("referrerPhone", column(rows, Contact::referrerPhone))
                .param("referrerEmail", column(rows, Contact::referrerEmail))
                .update();
    }

    @Override
    public Map<UUID, Contact> lock(Collection<UUID> referralIds) {
        return jdbc
                .sql(
                        """
                        select * from contact where referral_id = any (:referral::uuid[])
                        order by referral_id for update
                        """)
                .param("referral", column(List.copyOf(referralIds), id -> id))
                .query((row, number) -> contact(row))
                .stream()
                .collect(Collectors.toMap(Contact::referralId, Function.identity()));
    }

    private static Contact contact(ResultSet row) throws SQLException {
        return new Contact(
                row.getObject("referral_id", UUID.class),
                row.getString("referral_number"),
                Office.valueOf(row.getString("office")),
                Language.valueOf(row.getString("language")),
                row.getString("patient_phone"),
                row.getString("patient_email"),
                row.getString("referrer_phone"),
                row.getString("referrer_email"));
    }
}
