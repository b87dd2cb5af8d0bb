package health.ilium.intake.parking.jdbc;

import health.ilium.intake.parking.ReferralNumbers;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Component;

@Component
class JdbcReferralNumbers implements ReferralNumbers {

    private final JdbcClient jdbc;

    JdbcReferralNumbers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Map<UUID, String> of(Collection<UUID> referrals) {
        return jdbc
                .sql(
                        """
                        select referral_id, referral_number from referral
                        where referral_id = any (?)
                        """)
                .param(new SqlArrayValue("uuid", referrals.toArray(UUID[]::new)))
                .query(
                        (row, _) ->
                                Map.entry(
                                        row.getObject("referral_id", UUID.class),
                                        row.getString("referral_number")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
