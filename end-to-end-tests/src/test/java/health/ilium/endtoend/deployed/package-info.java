/// Speaks with an installation of Ilium in the same way, wherever its parts run.
@NullMarked
package health.ilium.endtoend.deployed;

import org.jspecify.annotations.NullMarked;
