/// Starts, watches and ends programs that run in processes of their own.
@NullMarked
package health.ilium.localstack.process;

import org.jspecify.annotations.NullMarked;
