/// Which person is calling, and what they may do.
@NullMarked
package health.ilium.triage.access;

import org.jspecify.annotations.NullMarked;
