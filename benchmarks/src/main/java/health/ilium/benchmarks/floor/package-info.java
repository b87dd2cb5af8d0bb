/// Writes what a referral writes, with bare JDBC and bare Kafka clients and nothing else.
@NullMarked
package health.ilium.benchmarks.floor;

import org.jspecify.annotations.NullMarked;
