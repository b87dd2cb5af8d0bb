/// Looks at the clocks again and again, on one instance at a time.
@NullMarked
package health.ilium.intake.clocks.spring;

import org.jspecify.annotations.NullMarked;
