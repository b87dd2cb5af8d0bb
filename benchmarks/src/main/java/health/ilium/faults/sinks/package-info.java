/// Stands in for the mail and SMS providers: records everything, and misbehaves when told to.
@NullMarked
package health.ilium.faults.sinks;

import org.jspecify.annotations.NullMarked;
