/// Decides who is told what, on which channel, when something happens to a referral.
@NullMarked
package health.ilium.notification.planning;

import org.jspecify.annotations.NullMarked;
