/// JSON is read strictly here: nothing is coerced, and everything wrong is found at once.
@NullMarked
package health.ilium.intake.wire.json;

import org.jspecify.annotations.NullMarked;
