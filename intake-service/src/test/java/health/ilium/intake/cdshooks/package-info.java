/// Tests of advice on orders.
@NullMarked
package health.ilium.intake.cdshooks;

import org.jspecify.annotations.NullMarked;
