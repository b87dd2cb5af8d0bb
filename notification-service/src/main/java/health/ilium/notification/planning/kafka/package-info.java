/// Takes referral events as occurrences that people are told about.
@NullMarked
package health.ilium.notification.planning.kafka;

import org.jspecify.annotations.NullMarked;
