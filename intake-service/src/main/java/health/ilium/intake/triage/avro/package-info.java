/// Clinical facts and decisions in the words of the contract with triage.
@NullMarked
package health.ilium.intake.triage.avro;

import org.jspecify.annotations.NullMarked;
