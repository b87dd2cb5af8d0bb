/// Security, problem details and SQL columns, for every feature alike.
@NullMarked
package health.ilium.notification.wire;

import org.jspecify.annotations.NullMarked;
