/// Asks the other services over HTTP, with the token that all of them know.
@NullMarked
package health.ilium.intake.neighbours.http;

import org.jspecify.annotations.NullMarked;
