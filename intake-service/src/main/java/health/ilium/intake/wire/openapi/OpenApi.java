package health.ilium.intake.wire.openapi;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import org.springframework.core.io.ClassPathResource;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import tools.jackson.databind.json.JsonMapper;

/// The OpenAPI document, as JSON and as it is kept.
@RestController
class OpenApi {

    private final String yaml;
    private final String json;

    OpenApi() throws IOException {
        try (InputStream file = new ClassPathResource("openapi/intake.yaml").getInputStream()) {
            yaml = new String(file.readAllBytes(), UTF_8);
        }
        Object document = new Yaml(new SafeConstructor(new LoaderOptions())).load(yaml);
        json = JsonMapper.shared().writeValueAsString(document);
    }

    @GetMapping(path = "/v3/api-docs", produces = "application/json")
    String json() {
        return json;
    }

    @GetMapping(path = "/v3/api-docs.yaml", produces = "application/yaml;charset=UTF-8")
    String yaml() {
        return yaml;
    }
}
