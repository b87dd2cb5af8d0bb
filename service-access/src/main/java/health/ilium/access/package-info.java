/// Lets in only who holds the service token, but anybody to health, and words every refusal alike.
@NullMarked
package health.ilium.access;

import org.jspecify.annotations.NullMarked;
