/// What the people of the practice work through: queues of cases, filtered and searched.
@NullMarked
package health.ilium.intake.worklist;

import org.jspecify.annotations.NullMarked;
