/// Measures how the worklist's pages respond in browsers while others change cases.
@NullMarked
package health.ilium.benchmarks.desks;

import org.jspecify.annotations.NullMarked;
