/// Rules that the code of every module is held to.
@NullMarked
package health.ilium.architecture;

import org.jspecify.annotations.NullMarked;
