package health.ilium.triage.policy.web;

import static org.assertj.core.api.Assertions.assertThat;

import health.ilium.triage.policy.APolicyDocument;
import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The policies' API as one caller sees it.
public record PolicyApi(MockMvcTester http, String token) {

    private static final String POLICIES = "/api/v1/policies";

    public MvcTestResult get(String path) {
        return http.get().uri(path).header(HttpHeaders.AUTHORIZATION, bearer()).exchange();
    }

    public MvcTestResult list() {
        return get(POLICIES);
    }

    public MvcTestResult show(String version) {
        return get(of(version));
    }

    public MvcTestResult document(String version) {
        return get(of(version) + "/document");
    }

    public MvcTestResult draft(APolicyDocument document) {
        return post(POLICIES, "application/yaml", document.bytes());
    }

    public MvcTestResult approve(String version, String body) {
        return post(of(version) + "/approval", body);
    }

    public MvcTestResult approve(String version) {
        return approve(version, "{\"reviewOn\": \"2027-11-01\"}");
    }

    public MvcTestResult activate(String version, String body) {
        return post(of(version) + "/activation", body);
    }

    public MvcTestResult activate(String version) {
        return activate(version, "{}");
    }

    public MvcTestResult post(String path, String json) {
        return post(path, MediaType.APPLICATION_JSON_VALUE, json.getBytes(StandardCharsets.UTF_8));
    }

    public MvcTestResult post(String path, String type, byte[] body) {
        return http.post()
                .uri(path)
                .header(HttpHeaders.AUTHORIZATION, bearer())
                .contentType(MediaType.parseMediaType(type))
                .content(body)
                .exchange();
    }

    public static JsonNode json(MvcTestResult answer) {
        return JsonMapper.shared().readTree(answer.getResponse().getContentAsByteArray());
    }

    public static void assertRefused(MvcTestResult answer, int status, String code) {
        assertThat(answer)
                .hasStatus(status)
                .hasContentTypeCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON);
        assertThat(json(answer).path("code").asString()).isEqualTo(code);
        assertThat(json(answer).path("detail").asString()).isNotBlank();
    }

    private String bearer() {
        return "Bearer " + token;
    }

    private static String of(String version) {
        return POLICIES + "/si-joint/" + version;
    }
}
