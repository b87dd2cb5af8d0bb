/// Turns FHIR R4 resources into the clinical facts of a referral, and only those that map.
@NullMarked
package health.ilium.intake.cdshooks.fhir;

import org.jspecify.annotations.NullMarked;
