package health.ilium.triage.access.web;

import health.ilium.triage.access.Action;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// Names the action that an endpoint stands for. An endpoint of the API that has neither this nor
/// a place among the open ones answers nobody.
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Allowed {

    Action to();
}
