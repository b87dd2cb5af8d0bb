/// Tells patients, referrers and offices what they need to know, once.
@NullMarked
package health.ilium.notification;

import org.jspecify.annotations.NullMarked;
