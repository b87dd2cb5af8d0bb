package health.ilium.delivery.working;

import static org.assertj.core.api.Assertions.assertThat;

import health.ilium.delivery.consuming.ImpossibleContent;
import java.net.ConnectException;
import java.net.SocketTimeoutException;
import java.sql.SQLException;
import java.util.stream.Stream;
import org.apache.kafka.common.errors.DisconnectException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionSystemException;

class FaultsTest {

    static Stream<Throwable> ofTheMachinery() {
        return Stream.of(
                new Passing("away"),
                new CannotGetJdbcConnectionException("none left"),
                new CannotCreateTransactionException("none left"),
                new TransactionSystemException("rolled back on a dead connection"),
                new DataAccessResourceFailureException("gone"),
                new CannotAcquireLockException("deadlock"),
                new DisconnectException(),
                new ConnectException(),
                new SocketTimeoutException(),
                new OutOfMemoryError(),
                new IllegalStateException("in a cause", new ConnectException()));
    }

    static Stream<Throwable> ofTheData() {
        return Stream.of(
                new ImpossibleContent("painDurationMonths: NEGATIVE"),
                new DataIntegrityViolationException("twice"),
                new SQLException("text", "22P02"),
                new SQLException("no state"),
                new NullPointerException(),
                new AssertionError(),
                new StackOverflowError());
    }

    @ParameterizedTest
    @MethodSource("ofTheMachinery")
    void ofTheMachineryPass(Throwable fault) {
        assertThat(Faults.isPassing(fault)).isTrue();
    }

    @ParameterizedTest
    @MethodSource("ofTheData")
    void ofTheDataDoNotPass(Throwable fault) {
        assertThat(Faults.isPassing(fault)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"08006", "40001", "40P01", "53300", "57P01", "58030", "25006"})
    void ofADatabaseThatIsNotItselfPass(String state) {
        assertThat(Faults.isPassing(new SQLException("text", state))).isTrue();
    }

    @Test
    void areToldWithoutWhatTheySay() {
        Throwable fault = new IllegalStateException("Ana", new SQLException("Ana", "23505"));
        assertThat(Faults.chain(fault))
                .isEqualTo("java.lang.IllegalStateException < java.sql.SQLException 23505");
    }
}
