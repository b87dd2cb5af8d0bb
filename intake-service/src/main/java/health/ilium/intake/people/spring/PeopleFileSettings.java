package health.ilium.intake.people.spring;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/// @param peopleFile JSON file with people who get an account at the start unless they have one;
///     none: accounts stay as the database has them
@ConfigurationProperties("intake")
record PeopleFileSettings(@Nullable Path peopleFile) {}
