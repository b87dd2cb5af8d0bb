package health.ilium.intake.parking.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import health.ilium.delivery.parking.ParkedCase;
import health.ilium.delivery.parking.ParkedCase.MaskedRecord;
import health.ilium.delivery.parking.ParkedKey;
import health.ilium.delivery.parking.ParkedSummary;
import health.ilium.delivery.parking.Reason;
import health.ilium.delivery.parking.RecordContent;
import health.ilium.intake.parking.OpenedLine;
import health.ilium.intake.parking.ParkedLine;
import health.ilium.intake.parking.ParkedRecord;
import health.ilium.intake.parking.Station;
import health.ilium.intake.parking.Why;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InOurWordsTest {

    private static final Instant NOON = Instant.parse("2026-11-29T12:00:00Z");

    private final UUID key = UUID.randomUUID();

    /// The last event applied has sequence 4.
    @ParameterizedTest
    @CsvSource({
        "5, FAILED, true, FAILED, true, true",
        "5, IMPOSSIBLE, true, IMPOSSIBLE, true, true",
        "5, UNDECODABLE, true, UNREADABLE, true, true",
        "5, FAILED, false, TRIED_AGAIN, false, false",
        "5, EARLY, false, TRIED_AGAIN, false, false",
        "7, EARLY, false, GAP, false, true",
        "7, UNDECODABLE, true, GAP, false, true"
    })
    void aLineSaysWhyItsFirstRecordWaitsAndWhatMayBeDone(
            long first, Reason reason, boolean stopped, Why why, boolean replay, boolean skip) {
        ParkedLine line = InOurWords.line(Station.TRIAGE, key(first, reason, stopped));

        assertThat(line.why()).isEqualTo(why);
        assertThat(line.next()).isEqualTo(5);
        assertThat(line.mayReplay()).isEqualTo(replay);
        assertThat(line.maySkip()).isEqualTo(skip);
    }

    @Test
    void recordsBehindTheFirstWaitForIt() {
        OpenedLine opened =
                InOurWords.opened(
                        Station.TRIAGE,
                        new ParkedCase(
                                key(5, Reason.FAILED, true),
                                List.of(
                                        record(5, Reason.FAILED, true, "a.b.C"),
                                        record(6, Reason.EARLY, false, ""),
                                        record(7, Reason.UNDECODABLE, true, "a.D"))));

        assertThat(opened.records())
                .extracting(ParkedRecord::why)
                .containsExactly(Why.FAILED, Why.BEHIND, Why.UNREADABLE);
    }

    @ParameterizedTest
    @CsvSource({
        "java.lang.IllegalStateException, IllegalStateException",
        "a.b.ImpossibleContent: birthDate 1970-01-01, ImpossibleContent",
        "said by a patient, ''",
        "'', ''"
    })
    void ofAFaultOnlyItsKindIsTold(String detail, String told) {
        OpenedLine opened =
                InOurWords.opened(
                        Station.TRIAGE,
                        new ParkedCase(
                                key(5, Reason.FAILED, true),
                                List.of(record(5, Reason.FAILED, true, detail))));

        assertThat(opened.records().getFirst().fault()).isEqualTo(told);
    }

    private ParkedKey key(long first, Reason reason, boolean stopped) {
        return new ParkedKey("topic", key, 4, first, reason, stopped, 3, NOON);
    }

    private MaskedRecord record(long sequence, Reason reason, boolean stopped, String detail) {
        return new MaskedRecord(
                new ParkedSummary(
                        "topic",
                        key,
                        sequence,
                        reason,
                        detail,
                        6,
                        stopped ? null : NOON,
                        NOON,
                        0,
                        0),
                RecordContent.without(RecordContent.Kind.NOT_NOW));
    }
}
