/// Leads each version of the practice's policy from draft to retirement and says which is in force.
@NullMarked
package health.ilium.triage.policy;

import org.jspecify.annotations.NullMarked;
