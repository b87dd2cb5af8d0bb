package health.ilium.schemas.confluent;

import static org.assertj.core.api.Assertions.assertThat;

import health.ilium.schemas.Topics;
import health.ilium.schemas.deployment.RegisterSchemas;
import org.junit.jupiter.api.Test;

class RegisteringSchemasTest {

    @Test
    void holdsEverySubjectToAllItsEarlierVersions() {
        try (var fake = new FakeRegistry();
                var registry = fake.client()) {
            RegisterSchemas.in(registry);

            assertThat(fake.compatibility)
                    .hasSize(25)
                    .allSatisfy((_, level) -> assertThat(level).isEqualTo("BACKWARD_TRANSITIVE"));
        }
    }

    @Test
    void mayBeRepeated() {
        try (var fake = new FakeRegistry();
                var registry = fake.client()) {
            RegisterSchemas.in(registry);
            var before = ids(registry);
            RegisterSchemas.in(registry);

            assertThat(ids(registry)).isEqualTo(before);
        }
    }

    private static Object ids(SchemaRegistry registry) {
        return Topics.all().stream()
                .flatMap(topic -> topic.events().stream().map(topic::subject))
                .map(subject -> registry.latest(subject).orElseThrow().id())
                .toList();
    }
}
