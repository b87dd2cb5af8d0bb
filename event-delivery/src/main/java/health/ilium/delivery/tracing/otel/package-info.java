/// Records traces with OpenTelemetry, and lets nothing out that could be about a patient.
@NullMarked
package health.ilium.delivery.tracing.otel;

import org.jspecify.annotations.NullMarked;
