package health.ilium.triage.wire.openapi;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import org.springframework.core.io.ClassPathResource;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/// The OpenAPI document, as JSON and as it is kept.
@RestController
class OpenApi {

    @GetMapping(path = "/v3/api-docs", produces = "application/json")
    JsonNode json() throws IOException {
        return new YAMLMapper().readTree(yaml());
    }

    @GetMapping(path = "/v3/api-docs.yaml", produces = "application/yaml;charset=UTF-8")
    String yaml() throws IOException {
        return new ClassPathResource("openapi/triage.yaml").getContentAsString(UTF_8);
    }
}
