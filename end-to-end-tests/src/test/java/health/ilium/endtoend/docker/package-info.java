/// Asks the engine on this machine about containers, by its own command line.
@NullMarked
package health.ilium.endtoend.docker;

import org.jspecify.annotations.NullMarked;
