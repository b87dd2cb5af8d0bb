/// Runs everything Ilium needs on one machine, without containers.
@NullMarked
package health.ilium.localstack;

import org.jspecify.annotations.NullMarked;
