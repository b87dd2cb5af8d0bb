/// The installation that `docker compose up` has started before the tests.
@NullMarked
package health.ilium.endtoend.compose;

import org.jspecify.annotations.NullMarked;
