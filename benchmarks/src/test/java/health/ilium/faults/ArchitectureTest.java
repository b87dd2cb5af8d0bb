package health.ilium.faults;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import health.ilium.architecture.RulesForEveryModule;

@AnalyzeClasses(
        packages = "health.ilium.faults",
        importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest static final ArchTests everywhere = ArchTests.in(RulesForEveryModule.class);
}
