/// Encodes events in the Confluent wire format, once the registry has told the schemas' ids.
@NullMarked
package health.ilium.delivery.encoding.confluent;

import org.jspecify.annotations.NullMarked;
