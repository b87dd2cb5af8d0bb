/// Finds the access file when the service starts.
@NullMarked
package health.ilium.triage.access.spring;

import org.jspecify.annotations.NullMarked;
