/// Asks for replays, steers and watches them, and shows their results over HTTP.
@NullMarked
package health.ilium.triage.replay.web;

import org.jspecify.annotations.NullMarked;
