package health.ilium.faults.points;

import java.lang.reflect.Method;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/// The bug `ID_GREATER_THAN_LAST`: the outbox is read from the last id that was seen on, so that
/// what is committed later with a smaller id is never sent.
final class ForgetfulRelay {

    private static final String READS_OUTBOX = "from outbox o\nwhere bucket";

    private final Orders orders;
    private final AtomicLong last = new AtomicLong();

    ForgetfulRelay(Orders orders) {
        this.orders = orders;
    }

    @Nullable Object prepare(
            Connection connection, Method method, @Nullable Object @Nullable [] arguments)
            throws ReflectiveOperationException {
        if (arguments == null
                || !(arguments[0] instanceof String sql)
                || !orders.has(Bug.ID_GREATER_THAN_LAST.order())
                || !sql.contains(READS_OUTBOX)) {
            return method.invoke(connection, arguments);
        }
        var changed = arguments.clone();
        changed[0] = sql.replace("where bucket", "where id > " + last.get() + " and bucket");
        var statement = (PreparedStatement) method.invoke(connection, changed);
        return Doubled.of(
                PreparedStatement.class,
                (called, with) -> {
                    var answer = called.invoke(statement, with);
                    return answer instanceof ResultSet rows ? remembering(rows) : answer;
                });
    }

    private ResultSet remembering(ResultSet rows) {
        return Doubled.of(
                ResultSet.class,
                (called, with) -> {
                    var answer = called.invoke(rows, with);
                    if (called.getName().equals("getLong")
                            && with != null
                            && "id".equals(with[0])
                            && answer instanceof Long id) {
                        last.accumulateAndGet(id, Math::max);
                    }
                    return answer;
                });
    }
}
