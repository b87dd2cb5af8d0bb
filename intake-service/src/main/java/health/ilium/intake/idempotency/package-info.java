/// A request that is sent again with the same key gets the first answer again.
@NullMarked
package health.ilium.intake.idempotency;

import org.jspecify.annotations.NullMarked;
