/// Looks at everything that a run left behind: databases, topics, inboxes and logs.
@NullMarked
package health.ilium.faults.observing;

import org.jspecify.annotations.NullMarked;
