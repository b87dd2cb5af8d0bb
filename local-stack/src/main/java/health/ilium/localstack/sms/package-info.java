/// Plays the SMS provider and keeps what it was asked to send.
@NullMarked
package health.ilium.localstack.sms;

import org.jspecify.annotations.NullMarked;
