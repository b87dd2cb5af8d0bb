package health.ilium.architecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.Arrays;
import java.util.Set;

/// Tells a feature's pure root from the leaves that are named after a technology.
final class Technology {

    private static final Set<String> LEAVES =
            Set.of(
                    "avro",
                    "confluent",
                    "fhir",
                    "http",
                    "jdbc",
                    "json",
                    "kafka",
                    "metrics",
                    "smtp",
                    "spring",
                    "twilio",
                    "web",
                    "wire",
                    "yaml");

    static final DescribedPredicate<JavaClass> LEAF =
            DescribedPredicate.describe(
                    "in a package named after a technology",
                    type ->
                            type.getPackageName().startsWith("health.ilium.")
                                    && Arrays.stream(type.getPackageName().split("\\."))
                                            .anyMatch(LEAVES::contains));

    /// A service's own package holds only what starts it.
    static final DescribedPredicate<JavaClass> START =
            DescribedPredicate.describe(
                    "what starts a service",
                    type ->
                            type.getPackageName()
                                    .matches("health\\.ilium\\.(intake|triage|notification)"));

    private Technology() {}
}
