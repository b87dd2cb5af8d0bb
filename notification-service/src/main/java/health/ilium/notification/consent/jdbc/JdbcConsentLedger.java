package health.ilium.notification.consent.jdbc;

import static health.ilium.notification.jdbc.Columns.column;

import health.ilium.notification.consent.ConsentLedger;
import health.ilium.notification.consent.ConsentStatement;
import health.ilium.notification.consent.ConsentedAddress;
import health.ilium.notification.message.Channel;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class JdbcConsentLedger implements ConsentLedger {

    private final JdbcClient jdbc;

    JdbcConsentLedger(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void append(List<ConsentStatement> statements) {
        if (statements.isEmpty()) {
            return;
        }
        jdbc.sql(
                        """
                        insert into consent (referral_id, cause_version, channel, address, granted,
                            source, recorded_at, purpose, wording_version)
                        select *, :purpose, :wording
                        from unnest(:referral::uuid[], :version::bigint[], :channel::text[],
                            :address::text[], :granted::boolean[], :source::text[],
                            :recordedAt::timestamptz[])
                        on conflict (referral_id, cause_version, channel, address) do nothing
                        """)
                .param("purpose", ConsentStatement.PURPOSE)
                .param("wording", ConsentStatement.WORDING_VERSION)
                .param("referral", column(statements, ConsentStatement::referralId))
                .param("version", column(statements, ConsentStatement::causeVersion))
                .param("channel", column(statements, said -> said.address().channel()))
                .param("address", column(statements, said -> said.address().address()))
                .param("granted", column(statements, ConsentStatement::granted))
                .param("source", column(statements, ConsentStatement::source))
                .param("recordedAt", column(statements, ConsentStatement::recordedAt))
                .update();
    }

    @Override
    public Map<ConsentedAddress, Long> active(Collection<ConsentedAddress> addresses) {
        Map<ConsentedAddress, Long> active = new HashMap<>();
        if (addresses.isEmpty()) {
            return active;
        }
        List<ConsentedAddress> asked = List.copyOf(addresses);
        jdbc.sql(
                        """
                        select asked.channel, asked.address, latest.id
                        from unnest(:channel::text[], :address::text[]) as asked (channel, address)
                        cross join lateral (
                            select id, granted from consent
                            where consent.address = asked.address
                              and consent.channel = asked.channel and purpose = :purpose
                            order by id desc limit 1) latest
                        where latest.granted
                        """)
                .param("channel", column(asked, ConsentedAddress::channel))
                .param("address", column(asked, ConsentedAddress::address))
                .param("purpose", ConsentStatement.PURPOSE)
                .query(
                        row -> {
                            Channel channel = Channel.valueOf(row.getString("channel"));
                            String address = row.getString("address");
                            active.put(new ConsentedAddress(channel, address), row.getLong("id"));
                        });
        return active;
    }
}
