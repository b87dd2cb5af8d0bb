/// Answers what was sent in a case, to the other services only.
@NullMarked
package health.ilium.notification.history.web;

import org.jspecify.annotations.NullMarked;
