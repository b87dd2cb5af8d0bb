package health.ilium.intake.access.spring;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/// @param accessFile JSON file with practices, staff and hashes of tokens, read at start; none:
///     access stays as the database has it
@ConfigurationProperties("intake")
record AccessSettings(@Nullable Path accessFile) {}
