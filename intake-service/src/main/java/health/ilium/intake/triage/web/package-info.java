/// The REST API of dry runs.
@NullMarked
package health.ilium.intake.triage.web;

import org.jspecify.annotations.NullMarked;
