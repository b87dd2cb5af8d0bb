package health.ilium.localstack.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class TableRowTest {

    private final Sample sample =
            SampleFiles.read(Path.of("../samples"), LocalDate.of(2026, 11, 22)).values().stream()
                    .findFirst()
                    .orElseThrow();

    @Test
    void rowShowsWhereAReferralIsAndWhoWasTold() {
        var seen =
                new Seen(
                        "R-100042-K",
                        3,
                        "ACCEPTED",
                        "DIAGNOSTIC_INJECTION",
                        9,
                        57,
                        100,
                        List.of(),
                        List.of(
                                new SentMessage("REFERRER", "EMAIL", "REFERRAL_SUBMITTED"),
                                new SentMessage("PATIENT", "CALL_TASK", "REFERRAL_SUBMITTED"),
                                new SentMessage("REFERRER", "EMAIL", "REFERRAL_ACCEPTED")));
        assertThat(TableRow.of(sample, seen, true, true).line())
                .isEqualTo(
                        "✓ R-100042-K   AP  es   DIAGNOSTIC_INJECTION    57  100 %"
                                + "  patient call 1, referrer e-mail 2");
    }

    @Test
    void rowOfAReferralThatIsNotSentYetIsEmpty() {
        assertThat(TableRow.of(sample, Seen.NOTHING, false, false).line())
                .isEqualTo("…              AP  es");
    }
}
