package health.ilium.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A record that nobody can read between good ones of a real case.
@Scenario
class PoisonedCaseTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final String PARKED = "/actuator/parked";
    private static final String METRIC = "/actuator/metrics/delivery.parked.for.operator";
    private static final String SENT = "/actuator/sentevents";
    private static final String TOLD_LAST = "PATIENT EMAIL REFERRAL_ACCEPTED";
    private static final byte[] POISON = "not an event".getBytes(StandardCharsets.UTF_8);
    private static final JsonNode SKIP =
            new JsonMapper().readTree("{\"skipBecause\": \"nobody can read it\"}");

    private final ApplicationUnderTest application;
    private final Practice practice;
    private final SampleCase sample = SampleCase.named("07-information-answered");
    private String id = "";

    PoisonedCaseTest(ApplicationUnderTest application, Practice practice) {
        this.application = application;
        this.practice = practice;
    }

    @BeforeEach
    void aCaseThatWaitsForInformation() {
        id = practice.submit(sample.referral());
        practice.waitUntilStatus(id, "AWAITING_INFORMATION");
        practice.noMoreMessages(id);
    }

    @ParameterizedTest(name = "on {1}")
    @CsvSource({
        "INTAKE, triage-requests, TRIAGE, SERVICE",
        "TRIAGE, triage-decisions, INTAKE, ADMIN",
        "INTAKE, referral-events, NOTIFICATION, SERVICE"
    })
    void waitsForAnOperatorWhileOthersGoOn(
            Component producer, String topic, Component consumer, Caller operator) {
        application.publish(producer, topic, UUID.fromString(id), POISON);
        var change = sample.step().orElseThrow().path("information");
        practice.change(Caller.PRACTICE, id, "information", practice.referral(id), change);

        var parked =
                await("parked records of " + id)
                        .atMost(PATIENCE)
                        .until(() -> parked(consumer, operator), it -> it.size() == 2);
        assertThat(parked)
                .extracting(it -> it.path("reason").asString())
                .containsExactly("UNDECODABLE", "EARLY");
        var other = practice.submit(AReferral.forAnInjection());
        practice.waitUntilStatus(other, "ACCEPTED");
        practice.noMoreMessages(other);
        assertThat(practice.sentIn(id)).doesNotContain(TOLD_LAST);
        assertThat(waitingForOperator(consumer, operator)).isPositive();

        var place = parked.getFirst().path("sequence").asLong();
        var path = "%s/%s/%s/%d".formatted(PARKED, topic, id, place);
        assertThat(application.operate(consumer, path, operator, SKIP).status()).isEqualTo(200);

        practice.waitUntilStatus(id, "ACCEPTED");
        practice.waitUntilTold(id, sample.messages());
        practice.noMoreMessages(id);
        assertThat(practice.sentIn(id)).containsExactlyInAnyOrderElementsOf(sample.messages());
        assertThat(application.operate(consumer, path, operator, SKIP).status()).isEqualTo(409);
        await("nothing parked of " + id)
                .atMost(PATIENCE)
                .until(() -> parked(consumer, operator), List::isEmpty);
    }

    @ParameterizedTest
    @CsvSource({
        "INTAKE, NOBODY, 401",
        "INTAKE, PRACTICE, 403",
        "INTAKE, CLINICIAN, 403",
        "INTAKE, SERVICE, 401",
        "TRIAGE, NOBODY, 401",
        "TRIAGE, ADMIN, 401",
        "NOTIFICATION, NOBODY, 401",
        "NOTIFICATION, ADMIN, 401"
    })
    void isNobodyElsesBusiness(Component service, Caller caller, int status) {
        assertThat(application.operate(service, PARKED, caller).status()).isEqualTo(status);
        assertThat(application.operate(service, METRIC, caller).status()).isEqualTo(status);
        assertThat(application.operate(service, SENT, caller).status()).isEqualTo(status);
    }

    private double waitingForOperator(Component service, Caller operator) {
        return application
                .operate(service, METRIC, operator)
                .body()
                .at("/measurements/0/value")
                .asDouble();
    }

    private List<JsonNode> parked(Component service, Caller operator) {
        var answer = application.operate(service, PARKED, operator);
        assertThat(answer.status()).isEqualTo(200);
        return answer.body()
                .valueStream()
                .filter(it -> Objects.equals(it.path("key").asString(), id))
                .toList();
    }
}
