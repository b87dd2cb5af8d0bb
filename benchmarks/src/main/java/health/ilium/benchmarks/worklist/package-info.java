/// Measures the pages of the worklist with very many referrals.
@NullMarked
package health.ilium.benchmarks.worklist;

import org.jspecify.annotations.NullMarked;
