package health.ilium.endtoend;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/// A class of scenarios. Its constructor or methods may ask for the [ApplicationUnderTest] or a
/// [Practice]; the application is started once and shared by all scenarios, so each uses patients
/// of its own.
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(RunningApplication.class)
public @interface Scenario {}
