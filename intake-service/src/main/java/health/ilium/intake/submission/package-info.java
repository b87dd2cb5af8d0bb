/// What a practice submits about a patient: people, contact, consent, reason and facts.
@NullMarked
package health.ilium.intake.submission;

import org.jspecify.annotations.NullMarked;
