/// Links to the page of a case, whose token is computed and never stored.
@NullMarked
package health.ilium.notification.link;

import org.jspecify.annotations.NullMarked;
