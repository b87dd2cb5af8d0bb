/// Events that a broker took stay here for a while, so that they can be published again.
@NullMarked
package health.ilium.delivery.sent;

import org.jspecify.annotations.NullMarked;
