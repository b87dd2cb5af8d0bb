/// The whole service on a real database, with simulated providers and a recorded outbox.
@NullMarked
package health.ilium.notification.trial;

import org.jspecify.annotations.NullMarked;
