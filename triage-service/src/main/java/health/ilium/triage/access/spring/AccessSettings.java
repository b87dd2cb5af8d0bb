package health.ilium.triage.access.spring;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/// @param accessFile JSON file with practices, staff and hashes of tokens; none: nobody gets in
@ConfigurationProperties("triage")
record AccessSettings(@Nullable Path accessFile) {}
