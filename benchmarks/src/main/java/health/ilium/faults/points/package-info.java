/// What only a fault run puts on a service's class path: places where it dies, commits that fail,
/// and the five bugs that the checker has to find.
@NullMarked
package health.ilium.faults.points;

import org.jspecify.annotations.NullMarked;
