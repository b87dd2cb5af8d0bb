package health.ilium.intake.edge;

import static java.nio.charset.StandardCharsets.UTF_8;

import health.ilium.intake.submission.Submission;
import health.ilium.intake.submission.web.SubmissionReader;
import health.ilium.intake.wire.json.Fault;
import health.ilium.intake.wire.json.Moments;
import health.ilium.intake.wire.json.Reading;
import health.ilium.intake.wire.json.StrictJson;
import java.time.Instant;
import java.util.List;

/// What becomes of a submission's body when it is read.
final class Readings {

    /// 23:00 of the day before in Miami.
    private static final Moments NOW = new Moments(Instant.parse("2026-11-23T04:00:00Z"));

    private Readings() {}

    static List<Fault> faults(String body) {
        return switch (reading(body)) {
            case Reading.Read<Submission> _ -> List.of();
            case Reading.Rejected<Submission> rejected -> rejected.faults();
        };
    }

    static Reading<Submission> reading(String body) {
        return Reading.of(
                new StrictJson().parse(body.getBytes(UTF_8)), new SubmissionReader(NOW)::read);
    }
}
