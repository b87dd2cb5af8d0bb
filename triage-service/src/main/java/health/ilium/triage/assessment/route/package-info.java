/// The routing table: the first row that matches decides where a case goes.
@NullMarked
package health.ilium.triage.assessment.route;

import org.jspecify.annotations.NullMarked;
