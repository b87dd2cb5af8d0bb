/// Measures the pipeline as a whole.
@NullMarked
package health.ilium.benchmarks;

import org.jspecify.annotations.NullMarked;
