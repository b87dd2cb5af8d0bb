/// Tells who holds the bearer token of a request; who may do what is each service's own.
@NullMarked
package health.ilium.access.bearer;

import org.jspecify.annotations.NullMarked;
