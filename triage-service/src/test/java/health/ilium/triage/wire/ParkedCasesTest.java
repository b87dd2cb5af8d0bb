package health.ilium.triage.wire;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Bean;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/// Intake's pages ask for what this service holds back; a broker or a registry is not needed.
@SpringBootTest(
        properties = {
            "ilium.service-token=secret",
            "spring.kafka.bootstrap-servers=localhost:1",
            "schema.registry.url=http://localhost:1",
            "logging.level.org.apache.kafka=ERROR"
        })
@AutoConfigureMockMvc
class ParkedCasesTest {

    private static final String PATH = "/actuator/parkedcases";
    private static final String CASE = PATH + "/triage-requests/" + new UUID(0, 1);

    @Autowired private MockMvcTester http;

    @Test
    void areToldToServices() {
        assertThat(http.get().uri(PATH).header("Authorization", "Bearer secret"))
                .hasStatusOk()
                .bodyText()
                .isEqualTo("[]");
        assertThat(http.get().uri(CASE).header("Authorization", "Bearer secret")).hasStatus(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {PATH, PATH + "/triage-requests/x", PATH + "/triage-requests/x/1"})
    void areToldToNobodyElse(String path) {
        assertThat(http.get().uri(path)).hasStatus(401);
        assertThat(http.get().uri(path).header("Authorization", "Bearer guess")).hasStatus(401);
    }

    @TestConfiguration(proxyBeanMethods = false)
    static class Surroundings {

        @Bean(destroyMethod = "close")
        EmbeddedPostgres postgres() throws IOException {
            return EmbeddedPostgres.start();
        }

        @Bean
        DataSource database(EmbeddedPostgres postgres) {
            return postgres.getPostgresDatabase();
        }
    }
}
