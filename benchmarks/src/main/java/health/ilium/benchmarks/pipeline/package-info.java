/// Measures the pipeline as a whole, stage by stage, and against the least it could take.
@NullMarked
package health.ilium.benchmarks.pipeline;

import org.jspecify.annotations.NullMarked;
