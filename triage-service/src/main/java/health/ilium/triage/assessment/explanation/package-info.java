/// Says in plain sentences what would change the route, where sources disagree and what is unknown.
@NullMarked
package health.ilium.triage.assessment.explanation;

import org.jspecify.annotations.NullMarked;
