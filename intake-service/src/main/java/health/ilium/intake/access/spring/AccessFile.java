package health.ilium.intake.access.spring;

import health.ilium.intake.access.Grants;
import health.ilium.intake.access.Registrations;
import java.nio.file.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// Registers what stands in the access file. A file that cannot be read, or says what nobody
/// understands, stops the start: a word that was ignored might have been a revocation.
@Component
class AccessFile implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(AccessFile.class);
    private static final JsonMapper STRICT =
            JsonMapper.builder().enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();

    private final AccessSettings settings;
    private final Registrations registrations;
    private final TransactionOperations transaction;

    AccessFile(
            AccessSettings settings,
            Registrations registrations,
            TransactionOperations transaction) {
        this.settings = settings;
        this.registrations = registrations;
        this.transaction = transaction;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        Path file = settings.accessFile();
        if (file == null) {
            LOG.info("No access file is set; access stays as the database has it");
            return;
        }
        Grants grants = STRICT.readValue(file.toFile(), Grants.class);
        transaction.executeWithoutResult(status -> registrations.register(grants));
        LOG.info(
                "Access file read: {} practices, {} members of staff",
                grants.practices().size(),
                grants.staff().size());
    }
}
