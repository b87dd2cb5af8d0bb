/// Endpoints that change something work once per key.
@NullMarked
package health.ilium.intake.idempotency.web;

import org.jspecify.annotations.NullMarked;
