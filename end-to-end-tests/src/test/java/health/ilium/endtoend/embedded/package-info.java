/// The deployment that the build brings with it: a local stack on free ports.
@NullMarked
package health.ilium.endtoend.embedded;

import org.jspecify.annotations.NullMarked;
