package health.ilium.delivery.parking.jdbc;

import static java.nio.charset.StandardCharsets.UTF_8;

import health.ilium.delivery.parking.Cause;
import health.ilium.delivery.parking.DeadLetter;
import health.ilium.delivery.parking.DeadLetters;
import health.ilium.delivery.parking.RawHeader;
import health.ilium.delivery.parking.RawRecord;
import health.ilium.delivery.parking.UnsentDeadLetters;
import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;

/// Dead letters in PostgreSQL until they are sent: original bytes and headers, and why.
final class JdbcDeadLetters implements DeadLetters, UnsentDeadLetters {

    private static final String INSERT =
            """
            insert into dead_letter (topic, record_key, payload, header_names, header_values)
            values (?, ?, ?, ?, ?)
            """;

    private static final String OLDEST =
            """
            select id, topic, record_key, payload, header_names, header_values
            from dead_letter order by id limit ?
            """;

    private final JdbcClient jdbc;

    JdbcDeadLetters(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void add(String deadLetterTopic, RawRecord raw, Cause cause) {
        List<RawHeader> headers = new ArrayList<>(raw.headers());
        headers.add(header("dlt_reason", cause.reason().name()));
        headers.add(header("dlt_exception", cause.detail()));
        headers.add(header("dlt_topic", raw.topic()));
        headers.add(header("dlt_partition", Integer.toString(raw.partition())));
        headers.add(header("dlt_offset", Long.toString(raw.offset())));
        jdbc.sql(INSERT)
                .param(deadLetterTopic)
                .param(raw.key())
                .param(raw.value())
                .param(ParkedRows.names(headers))
                .param(ParkedRows.values(headers))
                .update();
    }

    @Override
    public List<DeadLetter> oldest(int atMost) {
        return jdbc.sql(OLDEST)
                .param(atMost)
                .query(
                        (row, _) ->
                                new DeadLetter(
                                        row.getLong("id"),
                                        row.getString("topic"),
                                        row.getBytes("record_key"),
                                        row.getBytes("payload"),
                                        ParkedRows.headers(row)))
                .list();
    }

    @Override
    public void remove(List<Long> ids) {
        jdbc.sql("delete from dead_letter where id = any (?)")
                .param(new SqlArrayValue("int8", ids.toArray(Long[]::new)))
                .update();
    }

    private static RawHeader header(String name, String value) {
        return new RawHeader(name, value.getBytes(UTF_8));
    }
}
