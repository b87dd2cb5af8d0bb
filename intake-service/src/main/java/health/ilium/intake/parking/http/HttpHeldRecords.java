package health.ilium.intake.parking.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import health.ilium.delivery.parking.ParkedCase;
import health.ilium.delivery.parking.ParkedKey;
import health.ilium.delivery.parking.RecordContent;
import health.ilium.intake.neighbours.http.Neighbour;
import health.ilium.intake.parking.Content;
import health.ilium.intake.parking.Decided;
import health.ilium.intake.parking.HeldRecords;
import health.ilium.intake.parking.Line;
import health.ilium.intake.parking.Look;
import health.ilium.intake.parking.OpenedLine;
import health.ilium.intake.parking.ParkedLine;
import health.ilium.intake.parking.StatedReason;
import health.ilium.intake.parking.Station;
import health.ilium.intake.parking.jdbc.InOurWords;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// What another service holds back, by its endpoints for operators.
final class HttpHeldRecords implements HeldRecords {

    private static final Logger LOG = LoggerFactory.getLogger(HttpHeldRecords.class);
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String JSON_TYPE = "application/json";
    private static final int OK = 200;
    private static final int NOT_FOUND = 404;
    private static final int CONFLICT = 409;

    private final Station station;
    private final Neighbour neighbour;

    HttpHeldRecords(Station station, Neighbour neighbour) {
        this.station = station;
        this.neighbour = neighbour;
    }

    @Override
    public Station station() {
        return station;
    }

    @Override
    public Look<List<ParkedLine>> lines() {
        Look<List<ParkedLine>> lines =
                look(
                        "",
                        new TypeReference<List<ParkedKey>>() {},
                        keys -> keys.stream().map(key -> InOurWords.line(station, key)).toList());
        return lines instanceof Look.Nothing ? new Look.Away<>() : lines;
    }

    @Override
    public Look<OpenedLine> open(Line line) {
        return look(
                "/%s/%s".formatted(line.topic(), line.key()),
                new TypeReference<ParkedCase>() {},
                opened -> InOurWords.opened(station, opened));
    }

    @Override
    public Look<Content> read(Line line, long sequence) {
        return look(
                "/%s/%s/%d".formatted(line.topic(), line.key(), sequence),
                new TypeReference<RecordContent>() {},
                InOurWords::content);
    }

    @Override
    public Decided replay(Line line, long sequence) {
        return decide(line, sequence, Map.of());
    }

    @Override
    public Decided skip(Line line, long sequence, StatedReason reason) {
        return decide(line, sequence, Map.of("skipBecause", reason.text()));
    }

    private Decided decide(Line line, long sequence, Map<String, String> body) {
        HttpRequest request =
                neighbour
                        .request(
                                "/actuator/parked/%s/%s/%d"
                                        .formatted(line.topic(), line.key(), sequence))
                        .header("Content-Type", JSON_TYPE)
                        .POST(BodyPublishers.ofString(JSON.writeValueAsString(body), UTF_8))
                        .build();
        int status = neighbour.answer(request).map(HttpResponse::statusCode).orElse(0);
        return switch (status) {
            case OK -> Decided.DONE;
            case CONFLICT -> Decided.NOT_WAITING;
            default -> Decided.NO_ANSWER;
        };
    }

    private <J, T> Look<T> look(String path, TypeReference<J> type, Function<J, T> words) {
        HttpRequest request =
                neighbour
                        .request("/actuator/parkedcases" + path)
                        .header("Accept", JSON_TYPE)
                        .build();
        Optional<HttpResponse<byte[]>> answer = neighbour.answer(request);
        int status = answer.map(HttpResponse::statusCode).orElse(0);
        if (status == NOT_FOUND) {
            return new Look.Nothing<>();
        }
        return status == OK ? read(answer.orElseThrow().body(), type, words) : new Look.Away<>();
    }

    /// A failure to read names the place and no value.
    private <J, T> Look<T> read(byte[] body, TypeReference<J> type, Function<J, T> words) {
        try {
            return new Look.Seen<>(words.apply(JSON.readValue(body, type)));
        } catch (JacksonException | NullPointerException other) {
            LOG.warn("{} says something else about parked records than expected", station);
            return new Look.Away<>();
        }
    }
}
