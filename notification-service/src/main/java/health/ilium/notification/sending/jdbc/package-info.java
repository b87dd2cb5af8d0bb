/// Claims and settles messages in PostgreSQL, a group in one transaction.
@NullMarked
package health.ilium.notification.sending.jdbc;

import org.jspecify.annotations.NullMarked;
