package health.ilium.intake.cdshooks.web;

import health.ilium.intake.wire.Problem;
import health.ilium.intake.wire.json.Fault;
import java.util.List;
import org.springframework.http.HttpStatus;

/// Bodies that are not what CDS Hooks says they are.
final class Malformed {

    private Malformed() {}

    static Problem body(List<Fault> faults) {
        return Problem.of(
                        HttpStatus.BAD_REQUEST,
                        "INVALID_REQUEST",
                        "The body is not what CDS Hooks asks for.")
                .with("errors", faults);
    }
}
