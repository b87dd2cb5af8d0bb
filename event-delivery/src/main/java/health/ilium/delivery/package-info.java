/// Carries events from one service's transaction into another's, in order per case and once.
@NullMarked
package health.ilium.delivery;

import org.jspecify.annotations.NullMarked;
