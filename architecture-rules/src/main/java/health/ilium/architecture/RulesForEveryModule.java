package health.ilium.architecture;

import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import org.jspecify.annotations.NullMarked;

/// Rules for all modules, also those that are technology throughout and have no domain.
public final class RulesForEveryModule {

    @ArchTest
    static final ArchRule nobodySleeps =
            noClasses()
                    .should()
                    .callMethodWhere(
                            target(owner(assignableTo(Thread.class))).and(target(name("sleep"))))
                    .because("what waits, waits on a condition");

    @ArchTest
    static final ArchRule nothingIsInjectedIntoFields =
            noFields()
                    .should()
                    .beAnnotatedWith("org.springframework.beans.factory.annotation.Autowired")
                    .orShould()
                    .beAnnotatedWith("org.springframework.beans.factory.annotation.Value")
                    .because("what a class needs stands in its constructor");

    @ArchTest
    static final ArchRule noStaticStateChanges =
            fields().that()
                    .areStatic()
                    .should()
                    .beFinal()
                    .because("two tests, or two threads, would meet in it");

    @ArchTest
    static final ArchRule packagesAreNullMarked =
            classes()
                    .should(BeInNullMarkedPackage.INSTANCE)
                    .because("what may be null says so: " + NullMarked.class.getName());

    /// A `///` line over 100 columns loses its end to the formatter.
    @ArchTest
    static void docCommentsAreWhole(JavaClasses module) {
        var cut = DocComments.cut();
        if (!cut.isEmpty()) {
            throw new AssertionError("The formatter cut these doc comments, shorten them: " + cut);
        }
    }

    private RulesForEveryModule() {}
}
