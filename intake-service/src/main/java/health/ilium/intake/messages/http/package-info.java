/// Asks the notification service over HTTP.
@NullMarked
package health.ilium.intake.messages.http;

import org.jspecify.annotations.NullMarked;
