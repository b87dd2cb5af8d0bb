/// Keeps the consent ledger in PostgreSQL, which refuses to change it.
@NullMarked
package health.ilium.notification.consent.jdbc;

import org.jspecify.annotations.NullMarked;
