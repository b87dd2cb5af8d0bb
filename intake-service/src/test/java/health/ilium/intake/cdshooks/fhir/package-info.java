/// Tests of what maps from FHIR, and of what does not.
@NullMarked
package health.ilium.intake.cdshooks.fhir;

import org.jspecify.annotations.NullMarked;
