package health.ilium.triage.wire.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import health.ilium.triage.assessment.Pathway;
import health.ilium.triage.policy.Approval;
import health.ilium.triage.policy.Flaw;
import health.ilium.triage.policy.Person;
import health.ilium.triage.policy.PolicyStatus;
import health.ilium.triage.policy.PolicySurroundings;
import health.ilium.triage.policy.Refusal;
import health.ilium.triage.replay.PathwayCount;
import health.ilium.triage.replay.Progress;
import health.ilium.triage.replay.ReplayState;
import health.ilium.triage.wire.RefusedBody;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Holds the document against the code: endpoints, fields, codes and who gets in.
@SpringBootTest(
        properties = {
            "ilium.service-token=secret",
            "spring.autoconfigure.exclude=health.ilium.delivery.spring.DeliveryAutoConfiguration"
        })
@AutoConfigureMockMvc
@Import(PolicySurroundings.class)
class OpenApiTest {

    private static final Map<String, Class<? extends Record>> OBJECTS =
            Map.of(
                    "Person", Person.class,
                    "Approval", Approval.class,
                    "Flaw", Flaw.class,
                    "FieldError", RefusedBody.FieldError.class,
                    "ReplayProgress", Progress.class,
                    "PathwayCount", PathwayCount.class);

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mappings;

    @Autowired private MockMvcTester http;

    private record Endpoint(String method, String path, boolean open) {

        @Override
        public String toString() {
            return method + " " + path;
        }
    }

    @Test
    void namesExactlyTheEndpointsThatAreThere() {
        var there =
                mappings.getHandlerMethods().keySet().stream()
                        .flatMap(
                                info ->
                                        info.getPatternValues().stream()
                                                .filter(path -> path.startsWith("/api/"))
                                                .flatMap(
                                                        path ->
                                                                info
                                                                        .getMethodsCondition()
                                                                        .getMethods()
                                                                        .stream()
                                                                        .map(m -> m + " " + path)))
                        .collect(Collectors.toCollection(TreeSet::new));
        assertThat(endpoints().map(Endpoint::toString)).containsExactlyInAnyOrderElementsOf(there);
    }

    @Test
    void letsNobodyInWithoutATokenWhereItDoesNotSaySo() {
        assertThat(endpoints())
                .isNotEmpty()
                .allSatisfy(
                        endpoint ->
                                assertThat(
                                                http.method(HttpMethod.valueOf(endpoint.method()))
                                                        .uri(endpoint.path().replaceAll("[{}]", ""))
                                                        .exchange()
                                                        .getResponse()
                                                        .getStatus())
                                        .as(endpoint.toString())
                                        .isEqualTo(endpoint.open() ? 200 : 401));
    }

    @Test
    void namesExactlyTheCodes() {
        assertThat(codes("PolicyStatus")).containsExactlyElementsOf(names(PolicyStatus.values()));
        assertThat(Stream.concat(Stream.of("UNKNOWN_POLICY"), codes("Refusal")))
                .containsExactlyElementsOf(names(Refusal.values()));
        assertThat(codes("ReplayState")).containsExactlyElementsOf(names(ReplayState.values()));
        assertThat(codes("ReplayPathway")).containsExactlyElementsOf(names(Pathway.values()));
    }

    @Test
    void namesExactlyTheFieldsThatAreThere() {
        OBJECTS.forEach(
                (name, type) ->
                        assertThat(schema(name).path("properties").propertyNames())
                                .as(name)
                                .containsExactlyInAnyOrderElementsOf(
                                        Arrays.stream(type.getRecordComponents())
                                                .map(component -> component.getName())
                                                .toList()));
    }

    @Test
    void isServedAsItIsKept() {
        var answer = http.get().uri("/v3/api-docs.yaml").exchange();
        assertThat(answer).hasStatusOk().bodyText().startsWith("openapi: 3.1.0");
    }

    private Stream<Endpoint> endpoints() {
        return document().path("paths").propertyStream().flatMap(path -> endpoints(path));
    }

    private static Stream<Endpoint> endpoints(Map.Entry<String, JsonNode> path) {
        return path.getValue()
                .propertyStream()
                .map(
                        method ->
                                new Endpoint(
                                        method.getKey().toUpperCase(Locale.ROOT),
                                        path.getKey(),
                                        method.getValue().has("security")));
    }

    private Stream<String> codes(String name) {
        return schema(name).path("enum").valueStream().map(JsonNode::asString);
    }

    private static List<String> names(Enum<?>[] constants) {
        return Arrays.stream(constants).map(Enum::name).toList();
    }

    private JsonNode schema(String name) {
        return document().at("/components/schemas/" + name);
    }

    private JsonNode document() {
        var answer = http.get().uri("/v3/api-docs").exchange();
        return JsonMapper.shared().readTree(answer.getResponse().getContentAsByteArray());
    }
}
