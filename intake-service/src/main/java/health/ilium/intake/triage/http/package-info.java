/// Asks the triage service over HTTP.
@NullMarked
package health.ilium.intake.triage.http;

import org.jspecify.annotations.NullMarked;
