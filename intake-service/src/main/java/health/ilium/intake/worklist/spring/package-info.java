/// Puts the use cases of the worklist together with their adapters.
@NullMarked
package health.ilium.intake.worklist.spring;

import org.jspecify.annotations.NullMarked;
