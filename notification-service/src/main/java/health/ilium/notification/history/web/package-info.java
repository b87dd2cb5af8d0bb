/// Answers what was sent in a case and which channels are on, to the other services only.
@NullMarked
package health.ilium.notification.history.web;

import org.jspecify.annotations.NullMarked;
