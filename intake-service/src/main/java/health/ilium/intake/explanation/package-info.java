/// Says in plain sentences why a case goes where it goes.
@NullMarked
package health.ilium.intake.explanation;

import org.jspecify.annotations.NullMarked;
