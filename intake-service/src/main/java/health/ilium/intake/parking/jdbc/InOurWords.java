package health.ilium.intake.parking.jdbc;

import health.ilium.delivery.parking.ParkedCase;
import health.ilium.delivery.parking.ParkedKey;
import health.ilium.delivery.parking.ParkedSummary;
import health.ilium.delivery.parking.Reason;
import health.ilium.delivery.parking.RecordContent;
import health.ilium.intake.parking.Content;
import health.ilium.intake.parking.Line;
import health.ilium.intake.parking.OpenedLine;
import health.ilium.intake.parking.ParkedLine;
import health.ilium.intake.parking.ParkedRecord;
import health.ilium.intake.parking.Station;
import health.ilium.intake.parking.Why;
import java.util.regex.Pattern;

/// Takes over what event delivery says, whichever service it runs in.
public final class InOurWords {

    private static final Pattern CLASS = Pattern.compile("[\\w.$]+");

    private InOurWords() {}

    public static ParkedLine line(Station station, ParkedKey key) {
        long next = key.position() + 1;
        return new ParkedLine(
                new Line(station, key.topic(), key.key()),
                next,
                key.first(),
                key.stopped(),
                key.records(),
                key.first() > next
                        ? Why.GAP
                        : why(key.reason(), key.stopped(), key.first(), next, true),
                key.since());
    }

    public static OpenedLine opened(Station station, ParkedCase opened) {
        ParkedLine line = line(station, opened.key());
        return new OpenedLine(
                line,
                opened.records().stream()
                        .map(masked -> record(line, masked.summary(), masked.content()))
                        .toList());
    }

    public static Content content(RecordContent content) {
        return new Content(
                switch (content.kind()) {
                    case EVENT -> Content.Kind.EVENT;
                    case UNREADABLE -> Content.Kind.UNREADABLE;
                    case NOT_NOW -> Content.Kind.NOT_NOW;
                },
                content.type(),
                content.fields().stream()
                        .map(
                                field ->
                                        new Content.Field(
                                                field.name(),
                                                field.type().name(),
                                                field.optional(),
                                                field.value()))
                        .toList());
    }

    private static ParkedRecord record(
            ParkedLine line, ParkedSummary summary, RecordContent content) {
        return new ParkedRecord(
                summary.sequence(),
                why(
                        summary.reason(),
                        summary.nextTry() == null,
                        summary.sequence(),
                        line.next(),
                        summary.sequence() == line.first()),
                fault(summary.detail()),
                summary.attempts(),
                summary.nextTry(),
                summary.parkedAt(),
                summary.partition(),
                summary.offset(),
                content(content));
    }

    private static Why why(
            Reason reason, boolean stopped, long sequence, long next, boolean first) {
        if (!first) {
            return reason == Reason.EARLY || !stopped ? Why.BEHIND : stopped(reason);
        }
        if (sequence > next && !stopped) {
            return Why.GAP;
        }
        return stopped ? stopped(reason) : Why.TRIED_AGAIN;
    }

    private static Why stopped(Reason reason) {
        return switch (reason) {
            case EARLY -> Why.BEHIND;
            case FAILED -> Why.FAILED;
            case IMPOSSIBLE -> Why.IMPOSSIBLE;
            case UNDECODABLE, NO_KEY, NO_SEQUENCE -> Why.UNREADABLE;
        };
    }

    /// The class alone: what comes after it was said by an exception.
    private static String fault(String detail) {
        String type = detail.split(":", 2)[0].strip();
        return CLASS.matcher(type).matches() ? type.substring(type.lastIndexOf('.') + 1) : "";
    }
}
