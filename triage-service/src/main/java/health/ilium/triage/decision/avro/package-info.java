/// Translates between the Avro contract and the terms of triage.
@NullMarked
package health.ilium.triage.decision.avro;

import org.jspecify.annotations.NullMarked;
