/// Judges stored inputs again under another policy version and shows which routes would change.
@NullMarked
package health.ilium.triage.replay;

import org.jspecify.annotations.NullMarked;
