/// Sends text messages through Twilio's REST API.
@NullMarked
package health.ilium.notification.sms.twilio;

import org.jspecify.annotations.NullMarked;
