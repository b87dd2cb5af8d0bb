/// What was said to whom about a referral, as the notification service knows it.
@NullMarked
package health.ilium.intake.messages;

import org.jspecify.annotations.NullMarked;
