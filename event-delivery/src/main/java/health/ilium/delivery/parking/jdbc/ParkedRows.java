package health.ilium.delivery.parking.jdbc;

import health.ilium.delivery.parking.Cause;
import health.ilium.delivery.parking.Parked;
import health.ilium.delivery.parking.ParkedSummary;
import health.ilium.delivery.parking.Place;
import health.ilium.delivery.parking.RawHeader;
import health.ilium.delivery.parking.RawRecord;
import health.ilium.delivery.parking.Reason;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.support.SqlArrayValue;

/// Records as rows, byte for byte.
final class ParkedRows {

    private ParkedRows() {}

    static Parked parked(ResultSet row, int number) throws SQLException {
        OffsetDateTime nextTry = row.getObject("next_try", OffsetDateTime.class);
        return new Parked(
                new Place(
                        row.getString("topic"),
                        row.getObject("key", UUID.class),
                        row.getLong("sequence")),
                new RawRecord(
                        row.getString("topic"),
                        row.getInt("partition"),
                        row.getLong("offset"),
                        row.getBytes("record_key"),
                        row.getBytes("payload"),
                        headers(row)),
                new Cause(Reason.valueOf(row.getString("reason")), row.getString("exception")),
                row.getInt("attempts"),
                nextTry == null ? null : nextTry.toInstant());
    }

    static ParkedSummary summary(ResultSet row, int number) throws SQLException {
        OffsetDateTime nextTry = row.getObject("next_try", OffsetDateTime.class);
        return new ParkedSummary(
                row.getString("topic"),
                row.getObject("key", UUID.class),
                row.getLong("sequence"),
                Reason.valueOf(row.getString("reason")),
                row.getString("exception"),
                row.getInt("attempts"),
                nextTry == null ? null : nextTry.toInstant(),
                row.getObject("parked_at", OffsetDateTime.class).toInstant(),
                row.getInt("partition"),
                row.getLong("offset"));
    }

    static List<RawHeader> headers(ResultSet row) throws SQLException {
        String[] names = (String[]) row.getArray("header_names").getArray();
        byte[][] values = (byte[][]) row.getArray("header_values").getArray();
        List<RawHeader> headers = new ArrayList<>(names.length);
        for (int place = 0; place < names.length; place++) {
            headers.add(new RawHeader(names[place], values[place]));
        }
        return headers;
    }

    static SqlArrayValue names(List<RawHeader> headers) {
        return new SqlArrayValue(
                "text", headers.stream().map(RawHeader::name).toArray(String[]::new));
    }

    static SqlArrayValue values(List<RawHeader> headers) {
        return new SqlArrayValue(
                "bytea", headers.stream().map(RawHeader::value).toArray(byte[][]::new));
    }
}
