package health.ilium.triage.decision;

import static health.ilium.triage.decision.avro.Requests.aRequest;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.boot.test.context.SpringBootTest.WebEnvironment.MOCK;

import health.ilium.contract.ReferralTriaged;
import health.ilium.contract.TriageDecision;
import health.ilium.contract.TriageRequested;
import health.ilium.delivery.consuming.ImpossibleContent;
import health.ilium.delivery.consuming.Received;
import health.ilium.delivery.consuming.Subscription;
import health.ilium.schemas.avro.PlainAvro;
import health.ilium.triage.policy.Policies;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/// The service on a real PostgreSQL, with an outbox that only remembers.
@SpringBootTest(
        webEnvironment = MOCK,
        properties = {
            "ilium.service-token=secret",
            "spring.autoconfigure.exclude=health.ilium.delivery.spring.DeliveryAutoConfiguration"
        })
@AutoConfigureMockMvc
@Import(Surroundings.class)
class TriageServiceTest {

    @Autowired private Subscription<TriageRequested> subscription;
    @Autowired private RememberingOutbox outbox;
    @Autowired private JdbcClient jdbc;
    @Autowired private MockMvcTester http;
    @Autowired private Policies policies;

    private final PlainAvro<TriageRequested> requests =
            new PlainAvro<>(TriageRequested.class, TriageRequested.getClassSchema());
    private final PlainAvro<TriageDecision> decisions =
            new PlainAvro<>(TriageDecision.class, TriageDecision.getClassSchema());

    @Test
    void requestIsDecidedStoredAndTold() {
        var request = aRequest();
        take(request);

        var told = (ReferralTriaged) outbox.about(request.getReferralId()).getFirst().event();
        assertThat(told.getReferralVersion()).isEqualTo(1);
        assertThat(told.getDecidedAt()).isEqualTo(Surroundings.NOW);
        assertThat(told.getDecision().getRoute()).isEqualTo(2);
        var row = storedAs(told.getDecisionId());
        assertThat(row.referralId()).isEqualTo(request.getReferralId());
        assertThat(row.pathway()).isEqualTo("MORE_INFORMATION");
        assertThat(row.score()).isNull();
        assertThat(row.policySha256())
                .isEqualTo(policies.inForce(Surroundings.NOW).reference().sha256());
        assertThat(row.inputHash()).isEqualTo(told.getDecision().getInputHash());
        assertThat(requests.decode(row.input())).isEqualTo(request);
        assertThat(decisions.decode(row.body())).isEqualTo(told.getDecision());
        assertThat(schemas()).contains(row.inputSchema(), row.bodySchema());
    }

    @Test
    void repeatedRequestIsNeitherDecidedNorToldAgain() {
        var request = aRequest();
        take(request);
        take(request, request);
        assertThat(outbox.about(request.getReferralId())).hasSize(1);
        assertThat(stored(request.getReferralId())).isEqualTo(1);
    }

    @Test
    void everyRequestOfABatchIsToldInItsOrder() {
        var referral = UUID.randomUUID();
        take(
                IntStream.rangeClosed(1, 300)
                        .mapToObj(version -> aRequest(referral, version, it -> {}))
                        .toArray(TriageRequested[]::new));
        assertThat(outbox.about(referral))
                .extracting(event -> ((ReferralTriaged) event.event()).getReferralVersion())
                .isEqualTo(LongStream.rangeClosed(1, 300).boxed().toList());
    }

    @Test
    void impossibleRequestStoresNothing() {
        var request = aRequest(it -> it.setPainDurationMonths(-1));
        assertThatThrownBy(() -> take(request)).isInstanceOf(ImpossibleContent.class);
        assertThat(stored(request.getReferralId())).isZero();
    }

    @Test
    void requestUnderAnotherKeyIsImpossible() {
        var received = new Received<>(UUID.randomUUID(), 1, aRequest());
        assertThatThrownBy(() -> subscription.handler().on(List.of(received)))
                .isInstanceOf(ImpossibleContent.class)
                .hasMessage("referralId is not the record's key");
    }

    @Test
    void dryRunAnswersTheDecisionAndStoresNothing() {
        var request = aRequest();
        var answer = dryRun(requests.encode(request), requests.fingerprint(), "secret");
        assertThat(answer).hasStatusOk().hasHeader("Schema-Fingerprint", decisions.fingerprint());
        var body = answer.getResponse().getContentAsByteArray();
        assertThat(decisions.decode(body).getRoute()).isEqualTo(2);
        assertThat(stored(request.getReferralId())).isZero();
    }

    @Test
    void dryRunRefusesWithProblemDetails() {
        var good = requests.encode(aRequest());
        var impossible = requests.encode(aRequest(it -> it.setMonthsSinceDelivery(-1)));
        var same = requests.fingerprint();
        assertThat(dryRun(good, same, "guess")).hasStatus(401);
        assertThat(dryRun(good, "0".repeat(16), "secret")).hasStatus(409);
        assertThat(dryRun(new byte[] {1, 2}, same, "secret")).hasStatus(400);
        assertThat(dryRun(impossible, same, "secret")).hasStatus(422);
        assertThat(
                        Stream.of(
                                dryRun(good, same, "guess"),
                                dryRun(good, "0".repeat(16), "secret"),
                                dryRun(new byte[] {1, 2}, same, "secret"),
                                dryRun(impossible, same, "secret")))
                .allSatisfy(
                        answer ->
                                assertThat(answer)
                                        .hasContentTypeCompatibleWith(
                                                MediaType.APPLICATION_PROBLEM_JSON));
    }

    @Test
    void healthIsOpen() {
        assertThat(http.get().uri("/actuator/health/liveness")).hasStatusOk();
    }

    private MvcTestResult dryRun(byte[] body, String fingerprint, String token) {
        return http.post()
                .uri("/internal/dry-runs")
                .header(HttpHeaders.AUTHORIZATION, "Bearer " + token)
                .header("Schema-Fingerprint", fingerprint)
                .contentType(MediaType.parseMediaType("avro/binary"))
                .accept(MediaType.parseMediaType("avro/binary"))
                .content(body)
                .exchange();
    }

    private void take(TriageRequested... events) {
        subscription
                .handler()
                .on(
                        Stream.of(events)
                                .map(event -> new Received<>(event.getReferralId(), 1, event))
                                .toList());
    }

    private StoredDecision storedAs(UUID decisionId) {
        return jdbc.sql("select * from decision where decision_id = ?")
                .params(decisionId)
                .query(StoredDecision.class)
                .single();
    }

    private List<@Nullable String> schemas() {
        return jdbc.sql("select fingerprint from avro_schema").query(String.class).list();
    }

    private int stored(UUID referralId) {
        return jdbc.sql("select count(*) from decision where referral_id = ?")
                .params(referralId)
                .query(Integer.class)
                .single();
    }

    /// What a test looks at of a row.
    @SuppressWarnings("ArrayRecordComponent") // never compared as a whole
    record StoredDecision(
            UUID referralId,
            String pathway,
            @Nullable Integer score,
            String policySha256,
            String inputHash,
            String inputSchema,
            byte[] input,
            String bodySchema,
            byte[] body) {}
}
