/// Keeps people, their sessions and what they did with their access in PostgreSQL.
@NullMarked
package health.ilium.intake.people.jdbc;

import org.jspecify.annotations.NullMarked;
