/// What was sent in a case, or not, and why.
@NullMarked
package health.ilium.notification.history;

import org.jspecify.annotations.NullMarked;
