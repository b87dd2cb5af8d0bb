/// Lets some threads of this instance work on replays.
@NullMarked
package health.ilium.triage.replay.spring;

import org.jspecify.annotations.NullMarked;
