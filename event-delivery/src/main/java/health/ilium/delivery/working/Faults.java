package health.ilium.delivery.working;

import java.io.InterruptedIOException;
import java.net.SocketException;
import java.net.http.HttpTimeoutException;
import java.nio.channels.ClosedChannelException;
import java.sql.SQLException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.kafka.common.errors.RetriableException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.RecoverableDataAccessException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionSystemException;

/// Tells a fault of the machinery, which passes, from a fault of the data, which does not.
public final class Faults {

    /// SQL states that say nothing about the data: connection, rollback, resources, operator
    /// intervention, system error, read-only server after a failover.
    private static final List<String> PASSING_STATES =
            List.of("08", "40", "53", "57P", "58", "25006");

    private static final int DEEPEST = 20;

    private Faults() {}

    public static boolean isPassing(Throwable fault) {
        return causes(fault).anyMatch(Faults::passes);
    }

    /// Classes of a fault and its causes, without their messages, which may quote data.
    public static String chain(Throwable fault) {
        return causes(fault).map(Faults::describe).collect(Collectors.joining(" < "));
    }

    private static String describe(Throwable fault) {
        String name = fault.getClass().getName();
        return fault instanceof SQLException sql ? name + " " + sql.getSQLState() : name;
    }

    private static Stream<Throwable> causes(Throwable fault) {
        return Stream.iterate(fault, each -> each != null, Throwable::getCause).limit(DEEPEST);
    }

    private static boolean passes(Throwable fault) {
        return switch (fault) {
            case Passing _,
                    TransientDataAccessException _,
                    RecoverableDataAccessException _,
                    DataAccessResourceFailureException _,
                    CannotCreateTransactionException _,
                    TransactionSystemException _,
                    SQLTransientException _,
                    SQLRecoverableException _,
                    RetriableException _,
                    SocketException _,
                    InterruptedIOException _,
                    ClosedChannelException _,
                    HttpTimeoutException _,
                    InterruptedException _ ->
                    true;
            case SQLException sql ->
                    sql.getSQLState() != null
                            && PASSING_STATES.stream().anyMatch(sql.getSQLState()::startsWith);
            case VirtualMachineError error -> !(error instanceof StackOverflowError);
            default -> false;
        };
    }
}
