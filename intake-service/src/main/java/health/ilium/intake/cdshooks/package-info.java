/// What a clinician is told when a sacroiliac joint procedure is ordered in another system, and
/// what became of the advice.
@NullMarked
package health.ilium.intake.cdshooks;

import org.jspecify.annotations.NullMarked;
