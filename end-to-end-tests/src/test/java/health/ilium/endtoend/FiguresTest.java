package health.ilium.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/// Holds what operators look at against what the services tell. Comes late, when there is something
/// to tell of.
@Scenario
@Order(Integer.MAX_VALUE - 1)
record FiguresTest(ApplicationUnderTest application, Practice practice) {

    private static final Path ALERTS = Path.of("../telemetry/prometheus/alerts.yml");
    private static final Path DASHBOARDS = Path.of("../telemetry/grafana/dashboards");

    /// Names of figures, and none else in these expressions, hold an underscore and are no
    /// function.
    private static final Pattern NAME = Pattern.compile("\\b[a-z]+(_[a-z0-9]+)+\\b(?!\\()");

    @Test
    void haveTheNamesThatAlertsAndDashboardsAskFor() throws IOException {
        var id = practice.submit(AReferral.forAnInjection());
        practice.waitUntilStatus(id, "ACCEPTED");
        practice.noMoreMessages(id);

        var told = told();
        assertThat(names(expressions(ALERTS))).hasSizeGreaterThan(10).isSubsetOf(told);
        assertThat(names(dashboards())).hasSizeGreaterThan(10).isSubsetOf(told);
    }

    @Test
    void tellHowLongDecisionsAndMessagesTook() {
        var id = practice.submit(AReferral.forAnInjection());
        practice.waitUntilStatus(id, "ACCEPTED");
        practice.noMoreMessages(id);

        assertThat(value(Component.INTAKE, "referrals_decision_age_seconds_count")).isPositive();
        assertThat(
                        value(
                                Component.NOTIFICATION,
                                "messages_accepted_age_seconds_count{channel=\"EMAIL\"}"))
                .isPositive();
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(
                        () ->
                                assertThat(value(Component.TRIAGE, "delivery_consumer_lag"))
                                        .isZero());
    }

    @Test
    void sayOfEachAlertInTheHandbookWhatToDo() throws IOException {
        var handbook = Files.readString(Path.of("../OPERATING.md"));
        var alerts =
                Files.readAllLines(ALERTS).stream()
                        .filter(line -> line.contains("- alert: "))
                        .map(line -> line.replaceAll(".*: ", ""))
                        .toList();

        assertThat(alerts).isNotEmpty().allSatisfy(it -> assertThat(handbook).contains("| " + it));
    }

    @Test
    void areForTheScraperOnly() {
        for (var caller : new Caller[] {Caller.NOBODY, Caller.PRACTICE, Caller.SERVICE}) {
            assertThat(
                            application
                                    .operate(Component.NOTIFICATION, "/actuator/prometheus", caller)
                                    .status())
                    .isEqualTo(401);
        }
        assertThat(
                        application
                                .operate(Component.INTAKE, "/actuator/parked", Caller.SCRAPER)
                                .status())
                .isEqualTo(401);
    }

    /// Of the series that begins so.
    private double value(Component service, String series) {
        return application
                .figures(service)
                .lines()
                .filter(line -> line.startsWith(series))
                .mapToDouble(line -> Double.parseDouble(line.replaceAll(".* ", "")))
                .findFirst()
                .orElseThrow();
    }

    private Set<String> told() {
        return Stream.of(Component.INTAKE, Component.TRIAGE, Component.NOTIFICATION)
                .flatMap(service -> application.figures(service).lines())
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.replaceAll("[{ ].*", ""))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> names(String expressions) {
        return NAME.matcher(expressions)
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String expressions(Path rules) throws IOException {
        return Files.readAllLines(rules).stream()
                .filter(line -> !line.contains("#"))
                .collect(Collectors.joining("\n"));
    }

    private static String dashboards() throws IOException {
        try (var files = Files.list(DASHBOARDS)) {
            return files.map(JsonMapper.shared()::readTree)
                    .flatMap(dashboard -> dashboard.findValues("expr").stream())
                    .map(expression -> expression.asString())
                    .collect(Collectors.joining("\n"));
        }
    }
}
