package health.ilium.intake.referral.jdbc;

import health.ilium.intake.referral.Arrival;
import health.ilium.intake.referral.ListedReferral;
import health.ilium.intake.referral.Listing;
import health.ilium.intake.referral.ReferralNumber;
import health.ilium.intake.referral.ReferralStatus;
import health.ilium.intake.submission.NameKey;
import health.ilium.intake.submission.Patient;
import health.ilium.intake.submission.Priority;
import health.ilium.intake.triage.Pathway;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Searches the worklist.
final class WorklistReading {

    private final JdbcClient jdbc;

    WorklistReading(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Arrival arriving(Patient patient) {
        return jdbc.sql(
                        """
                        select nextval('referral_number') as number, array(
                            select referral_id from referral
                            where open and birth_date = :birthDate and name_key = :name
                                and (phone = :phone or email = lower(:email))
                        ) as lookalikes
                        """)
                .param("birthDate", patient.birthDate())
                .param("name", NameKey.of(patient))
                .param("phone", patient.phone(), Types.VARCHAR)
                .param("email", patient.email(), Types.VARCHAR)
                .query(
                        (row, _) ->
                                new Arrival(
                                        ReferralNumber.of(row.getLong("number")),
                                        List.of((UUID[]) row.getArray("lookalikes").getArray())))
                .single();
    }

    List<ListedReferral> list(Listing listing) {
        Listing.Position after = listing.after();
        return jdbc.sql(
                        """
                        select * from referral
                        where (:practice::uuid is null or practice_id = :practice::uuid)
                            and (:status::text is null or status = :status)
                            and (:since::timestamptz is null or updated_at >= :since::timestamptz)
                            and (:afterId::uuid is null
                                or (updated_at, referral_id)
                                    > (:afterTime::timestamptz, :afterId::uuid))
                        order by updated_at, referral_id
                        limit :limit
                        """)
                .param("practice", listing.practiceId(), Types.OTHER)
                .param("status", text(listing.status()), Types.VARCHAR)
                .param("since", text(listing.changedSince()), Types.VARCHAR)
                .param("afterId", after == null ? null : after.referralId(), Types.OTHER)
                .param("afterTime", text(after == null ? null : after.updatedAt()), Types.VARCHAR)
                .param("limit", listing.limit())
                .query((row, _) -> listed(row, listing.practiceId() != null))
                .list();
    }

    private static ListedReferral listed(ResultSet row, boolean forPractice) throws SQLException {
        return new ListedReferral(
                row.getObject("referral_id", UUID.class),
                row.getString("referral_number"),
                ReferralStatus.valueOf(row.getString("status")),
                row.getLong(forPractice ? "shown_version" : "version"),
                Priority.valueOf(row.getString("priority")),
                row.getString("given_name"),
                row.getString("family_name"),
                row.getObject("birth_date", LocalDate.class),
                pathway(row.getString("pathway")),
                row.getObject("score", Integer.class),
                row.getObject("completeness", Integer.class),
                row.getObject("submitted_at", OffsetDateTime.class).toInstant(),
                row.getObject("updated_at", OffsetDateTime.class).toInstant());
    }

    private static @Nullable Pathway pathway(@Nullable String code) {
        return code == null ? null : Pathway.valueOf(code);
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }
}
