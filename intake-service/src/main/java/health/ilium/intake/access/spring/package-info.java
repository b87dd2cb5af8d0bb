/// Registers who has access when the service starts.
@NullMarked
package health.ilium.intake.access.spring;

import org.jspecify.annotations.NullMarked;
