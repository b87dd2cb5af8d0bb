/// Turns rows into the columns that SQL takes apart again, for the tables of every feature.
@NullMarked
package health.ilium.notification.jdbc;

import org.jspecify.annotations.NullMarked;
