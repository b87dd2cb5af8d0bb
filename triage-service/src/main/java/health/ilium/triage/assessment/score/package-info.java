/// How strong the evidence is and how much of it is known; neither opens a gate.
@NullMarked
package health.ilium.triage.assessment.score;

import org.jspecify.annotations.NullMarked;
