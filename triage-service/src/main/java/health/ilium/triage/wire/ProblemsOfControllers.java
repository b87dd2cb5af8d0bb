package health.ilium.triage.wire;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.RecoverableDataAccessException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.TransactionException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/// Words what Spring MVC refuses by itself, and what nobody foresaw. Messages of exceptions are
/// neither told nor logged: they may quote what a patient said.
@RestControllerAdvice
class ProblemsOfControllers extends ResponseEntityExceptionHandler {

    private static final Logger LOG = LoggerFactory.getLogger(ProblemsOfControllers.class);

    @ExceptionHandler
    ProblemDetail on(RefusedBody refused) {
        return refused.problem();
    }

    @ExceptionHandler
    ProblemDetail on(Forbidden forbidden) {
        return Problem.of(HttpStatus.FORBIDDEN, "FORBIDDEN", "Your role does not allow this.");
    }

    @ExceptionHandler({
        DataAccessResourceFailureException.class,
        RecoverableDataAccessException.class,
        TransientDataAccessException.class,
        TransactionException.class
    })
    ResponseEntity<ProblemDetail> onDatabaseTrouble(Exception failure) {
        LOG.warn("The database did not answer: {}", failure.getClass().getName());
        return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE)
                .header(HttpHeaders.RETRY_AFTER, "2")
                .body(
                        Problem.of(
                                HttpStatus.SERVICE_UNAVAILABLE,
                                "TEMPORARILY_UNAVAILABLE",
                                "Nothing was stored. Please try again shortly."));
    }

    @ExceptionHandler
    ProblemDetail onAnythingElse(RuntimeException failure) {
        LOG.error("A request failed: {}", failure.getClass().getName(), new Frames(failure));
        return Problem.of(
                HttpStatus.INTERNAL_SERVER_ERROR, "INTERNAL_ERROR", "Something went wrong here.");
    }

    @Override
    protected ResponseEntity<Object> createResponseEntity(
            @Nullable Object body, HttpHeaders headers, HttpStatusCode code, WebRequest request) {
        var status = HttpStatus.resolve(code.value());
        if (body instanceof ProblemDetail problem && status != null && !hasCode(problem)) {
            problem.setProperty(Problem.CODE, status.name());
        }
        return new ResponseEntity<>(body, headers, code);
    }

    private static boolean hasCode(ProblemDetail problem) {
        var more = problem.getProperties();
        return more != null && more.containsKey(Problem.CODE);
    }

    /// Where something failed, without what it said.
    private static final class Frames extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private Frames(RuntimeException failure) {
            super(failure.getClass().getName(), null, false, true);
            setStackTrace(failure.getStackTrace());
        }
    }
}
