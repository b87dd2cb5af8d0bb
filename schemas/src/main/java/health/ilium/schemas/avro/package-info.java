/// How Avro is told to treat the contract's classes: trusted, converted, bounded.
@NullMarked
package health.ilium.schemas.avro;

import org.jspecify.annotations.NullMarked;
