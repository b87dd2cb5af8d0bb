/// Appointments as files that the calendars of patients take in, without a name or a reason.
@NullMarked
package health.ilium.notification.calendar;

import org.jspecify.annotations.NullMarked;
