/// Keeps links in PostgreSQL, by hash only.
@NullMarked
package health.ilium.intake.links.jdbc;

import org.jspecify.annotations.NullMarked;
