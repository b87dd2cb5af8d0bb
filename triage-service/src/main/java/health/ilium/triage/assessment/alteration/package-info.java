/// Ways in which the facts of a case could have been more favourable, each as small as can be.
@NullMarked
package health.ilium.triage.assessment.alteration;

import org.jspecify.annotations.NullMarked;
