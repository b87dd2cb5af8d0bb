/// What every HTTP request meets before a feature, and how every refusal is worded after it.
@NullMarked
package health.ilium.intake.wire;

import org.jspecify.annotations.NullMarked;
