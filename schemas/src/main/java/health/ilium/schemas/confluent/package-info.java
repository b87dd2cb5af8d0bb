/// Events in the wire format of Confluent's serializers, with ids from a schema registry that
/// speaks Confluent's REST API.
@NullMarked
package health.ilium.schemas.confluent;

import org.jspecify.annotations.NullMarked;
