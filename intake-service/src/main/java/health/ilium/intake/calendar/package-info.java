/// The calendar of the practice, which is New York's.
@NullMarked
package health.ilium.intake.calendar;

import org.jspecify.annotations.NullMarked;
