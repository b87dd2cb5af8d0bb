/// Wires the use cases of pre-checks.
@NullMarked
package health.ilium.intake.cdshooks.spring;

import org.jspecify.annotations.NullMarked;
