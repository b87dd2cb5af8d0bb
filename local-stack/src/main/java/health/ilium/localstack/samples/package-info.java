/// Sends the sample referrals through the public API and follows each to where it should arrive.
@NullMarked
package health.ilium.localstack.samples;

import org.jspecify.annotations.NullMarked;
