/// Knows where the build's results and one stack's data are.
@NullMarked
package health.ilium.localstack.folders;

import org.jspecify.annotations.NullMarked;
