/// What is known about a case, each fact three-valued: what nobody stated is unknown, never no.
@NullMarked
package health.ilium.triage.assessment.facts;

import org.jspecify.annotations.NullMarked;
