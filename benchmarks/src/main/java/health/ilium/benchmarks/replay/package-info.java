/// Measures how fast stored decisions are replayed, and what that takes.
@NullMarked
package health.ilium.benchmarks.replay;

import org.jspecify.annotations.NullMarked;
