package health.ilium.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import com.tngtech.archunit.lang.ArchRule;

/// Rules for the three services. A service runs them all with
/// `@ArchTest static final ArchTests rules = ArchTests.in(HouseRules.class);`.
public final class HouseRules {

    @ArchTest static final ArchTests everywhere = ArchTests.in(RulesForEveryModule.class);

    @ArchTest
    static final ArchRule domainKnowsNoTechnology =
            noClasses()
                    .that(not(Technology.LEAF).and(not(Technology.START)))
                    .should()
                    .dependOnClassesThat(
                            resideInAnyPackage(
                                            "org.springframework..",
                                            "org.apache..",
                                            "java.sql..",
                                            "javax.sql..",
                                            "tools.jackson..",
                                            "com.fasterxml..",
                                            "jakarta.servlet..",
                                            "jakarta.mail..",
                                            "health.ilium.contract..",
                                            "health.ilium.schemas..",
                                            "health.ilium.delivery..")
                                    .and(
                                            not(
                                                    resideInAnyPackage(
                                                            "org.springframework.boot.context.properties.."))))
                    .because(
                            "rules about referrals must be readable and testable without a"
                                    + " database, a broker or a framework; a settings record may name its prefix");

    @ArchTest
    static final ArchRule featuresMeetInTheirDomains =
            slices().matching("health.ilium.*.(*)..")
                    .should()
                    .beFreeOfCycles()
                    .because(
                            "the story of a service is told top-down, without going back and forth");

    @ArchTest
    static final ArchRule technologyStaysInItsLeaf =
            noClasses()
                    .that(not(Technology.LEAF).and(not(Technology.START)))
                    .should()
                    .dependOnClassesThat(Technology.LEAF)
                    .because("a domain that knows its adapters cannot get others");

    @ArchTest
    static final ArchRule timeIsGiven =
            noClasses()
                    .should()
                    .callMethodWhere(
                            target(owner(resideInAPackage("java.time.."))).and(target(name("now"))))
                    .orShould()
                    .callMethod(System.class, "currentTimeMillis")
                    .because("time comes from an InstantSource, so that a test can set it");

    @ArchTest
    static final ArchRule namesSayWhatAThingIs =
            noClasses()
                    .should()
                    .haveSimpleNameEndingWith("Impl")
                    .orShould()
                    .haveSimpleNameEndingWith("Dto")
                    .orShould()
                    .haveSimpleNameEndingWith("Entity")
                    .orShould()
                    .haveSimpleNameEndingWith("Util")
                    .orShould()
                    .haveSimpleNameEndingWith("Utils")
                    .orShould()
                    .haveSimpleNameEndingWith("Helper")
                    .orShould()
                    .haveSimpleNameEndingWith("Manager")
                    .orShould()
                    .haveSimpleNameEndingWith("Service")
                    .orShould()
                    .haveSimpleNameEndingWith("Repository")
                    .because("such a suffix names a habit, not a thing of the field");

    private HouseRules() {}
}
