package health.ilium.intake.wire;

import health.ilium.delivery.working.Passing;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.RecoverableDataAccessException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.http.HttpStatus;
import org.springframework.transaction.TransactionException;

/// Tells faults of the machinery apart. Messages of exceptions are never logged: they may quote
/// what a patient said.
public final class Failures {

    private static final Logger LOG = LoggerFactory.getLogger(Failures.class);
    private static final int FRAMES = 12;

    private Failures() {}

    /// 503 while something that is needed is away or overloaded, else 500. Logged.
    public static Problem problem(Throwable failure) {
        if (passes(failure)) {
            LOG.warn("What is needed did not answer: {}", kinds(failure));
            return Problem.unavailable(
                    "TEMPORARILY_UNAVAILABLE", "Nothing was stored. Please try again shortly.");
        }
        LOG.error("A request failed: {}\n{}", kinds(failure), frames(failure));
        return Problem.of(
                HttpStatus.INTERNAL_SERVER_ERROR,
                "INTERNAL_ERROR",
                "Something went wrong here. Trying again with the same key is safe.");
    }

    /// Logs a failure of work that nobody waits for.
    public static void note(Throwable failure) {
        problem(failure);
    }

    /// The database is away, or what events are written with: schemas that were not fetched yet.
    private static boolean passes(Throwable failure) {
        return failure instanceof Passing
                || failure instanceof DataAccessResourceFailureException
                || failure instanceof TransientDataAccessException
                || failure instanceof RecoverableDataAccessException
                || failure instanceof TransactionException;
    }

    private static String kinds(Throwable failure) {
        return chain(failure)
                .map(link -> link.getClass().getName())
                .collect(Collectors.joining(" < "));
    }

    private static String frames(Throwable failure) {
        return chain(failure)
                .flatMap(link -> Stream.of(link.getStackTrace()).limit(FRAMES))
                .map(frame -> "    at " + frame)
                .collect(Collectors.joining("\n"));
    }

    private static Stream<Throwable> chain(Throwable failure) {
        return Stream.iterate(failure, link -> link != null, Throwable::getCause).limit(FRAMES);
    }
}
