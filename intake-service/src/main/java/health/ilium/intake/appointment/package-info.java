/// When and where a patient is to be seen, and for what.
@NullMarked
package health.ilium.intake.appointment;

import org.jspecify.annotations.NullMarked;
