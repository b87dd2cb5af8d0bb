/// Shows how long queues are and how long decisions take; nothing here can be traced to a case.
@NullMarked
package health.ilium.intake.referral.metrics;

import org.jspecify.annotations.NullMarked;
