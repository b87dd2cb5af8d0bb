package health.ilium.triage.policy.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.dataformat.yaml.YAMLMapper;

class PolicyViewsTest {

    @Test
    void theDescriptionNamesExactlyTheFieldsThatAreShownAndRead() throws IOException {
        var described =
                new YAMLMapper()
                        .readTree(getClass().getResourceAsStream("/openapi/triage.yaml"))
                        .at("/components/schemas");
        Map.of(
                        "PolicySummary", PolicySummary.class,
                        "Effective", PolicySummary.Effective.class,
                        "Approve", PolicyChanges.Approve.class,
                        "Activate", PolicyChanges.Activate.class)
                .forEach(
                        (name, type) ->
                                assertThat(described.at("/" + name + "/properties").propertyNames())
                                        .as(name)
                                        .containsExactlyElementsOf(
                                                Arrays.stream(type.getRecordComponents())
                                                        .map(it -> it.getName())
                                                        .toList()));
    }
}
