/// Holds a case against what payers ask for; it yields gaps to close and never touches the route.
@NullMarked
package health.ilium.triage.assessment.payer;

import org.jspecify.annotations.NullMarked;
