/// Reads bodies to the letter and words every refusal as problem details with a code.
@NullMarked
package health.ilium.triage.wire;

import org.jspecify.annotations.NullMarked;
