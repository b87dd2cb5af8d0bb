/// Reads who has access from the access file, the same that intake reads.
@NullMarked
package health.ilium.triage.access.json;

import org.jspecify.annotations.NullMarked;
