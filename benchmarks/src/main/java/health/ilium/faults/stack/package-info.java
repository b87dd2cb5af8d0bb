/// The deployment that a fault run puts under load: real processes, two of triage and notification.
@NullMarked
package health.ilium.faults.stack;

import org.jspecify.annotations.NullMarked;
