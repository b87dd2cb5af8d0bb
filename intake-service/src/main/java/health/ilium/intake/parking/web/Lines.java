package health.ilium.intake.parking.web;

import health.ilium.intake.parking.Line;
import health.ilium.intake.parking.Station;
import health.ilium.intake.wire.Problem;
import health.ilium.intake.wire.Refusal;
import health.ilium.schemas.Topic;
import health.ilium.schemas.Topics;
import java.util.List;
import java.util.UUID;

/// Lines as addresses of pages name them. What is no service, or no topic of it, is not found.
final class Lines {

    private Lines() {}

    static Line of(String station, String topic, UUID key) {
        return Station.of(station)
                .filter(found -> consumes(found, topic))
                .map(found -> new Line(found, topic, key))
                .orElseThrow(() -> new Refusal(Problem.notFound()));
    }

    static String path(String base, Line line) {
        return "%s/%s/%s/%s".formatted(base, line.station().code(), line.topic(), line.key());
    }

    /// Where the copies go of what services cannot take.
    static List<String> deadLetterTopics() {
        return Topics.all().stream()
                .flatMap(topic -> topic.groups().stream().sorted().map(topic::deadLetterTopic))
                .toList();
    }

    private static boolean consumes(Station station, String name) {
        return Topics.all().stream()
                .filter(topic -> topic.groups().contains(station.code()))
                .map(Topic::name)
                .anyMatch(name::equals);
    }
}
