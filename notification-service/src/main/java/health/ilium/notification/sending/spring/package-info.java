/// Runs one sending loop for each channel while the service is up.
@NullMarked
package health.ilium.notification.sending.spring;

import org.jspecify.annotations.NullMarked;
