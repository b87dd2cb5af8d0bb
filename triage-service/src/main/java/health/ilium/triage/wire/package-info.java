/// Lets in only who holds the service token, and answers every refusal as problem details.
@NullMarked
package health.ilium.triage.wire;

import org.jspecify.annotations.NullMarked;
