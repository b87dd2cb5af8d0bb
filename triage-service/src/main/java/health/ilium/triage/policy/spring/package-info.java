/// Puts the life of policies together from its parts and the shipped policy in force at first.
@NullMarked
package health.ilium.triage.policy.spring;

import org.jspecify.annotations.NullMarked;
