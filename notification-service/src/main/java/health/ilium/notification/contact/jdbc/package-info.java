/// Keeps the contact snapshot of each referral in PostgreSQL.
@NullMarked
package health.ilium.notification.contact.jdbc;

import org.jspecify.annotations.NullMarked;
