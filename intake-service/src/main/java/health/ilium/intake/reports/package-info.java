/// How often people decide otherwise than triage, counted.
@NullMarked
package health.ilium.intake.reports;

import org.jspecify.annotations.NullMarked;
