/// Sends e-mail over SMTP connections that stay open.
@NullMarked
package health.ilium.notification.email.smtp;

import org.jspecify.annotations.NullMarked;
