/// The life of a referral: commands are decided, events are kept, and the status follows from them.
@NullMarked
package health.ilium.intake.referral;

import org.jspecify.annotations.NullMarked;
