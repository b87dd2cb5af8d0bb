package health.ilium.triage.decision.web;

import static org.springframework.http.HttpStatus.BAD_REQUEST;
import static org.springframework.http.HttpStatus.CONFLICT;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import health.ilium.delivery.consuming.ImpossibleContent;
import health.ilium.schemas.avro.MalformedAvro;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

@Order(Ordered.HIGHEST_PRECEDENCE)
@RestControllerAdvice(assignableTypes = DryRuns.class)
class DryRunRefusals {

    @ExceptionHandler
    ProblemDetail on(OtherContract refused) {
        return ProblemDetail.forStatusAndDetail(CONFLICT, refused.getMessage());
    }

    @ExceptionHandler
    ProblemDetail on(MalformedAvro refused) {
        return ProblemDetail.forStatusAndDetail(
                BAD_REQUEST, "The body is not a record of the schema.");
    }

    @ExceptionHandler
    ProblemDetail on(ImpossibleContent refused) {
        return ProblemDetail.forStatusAndDetail(UNPROCESSABLE_CONTENT, refused.getMessage());
    }
}
