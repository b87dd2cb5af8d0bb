/// Shows referrals as they are routed, without anything about the patients.
@NullMarked
package health.ilium.intake.liveboard;

import org.jspecify.annotations.NullMarked;
