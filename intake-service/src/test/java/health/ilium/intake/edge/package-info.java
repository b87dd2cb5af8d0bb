/// Tests of the API through real HTTP and a real database.
@NullMarked
package health.ilium.intake.edge;

import org.jspecify.annotations.NullMarked;
