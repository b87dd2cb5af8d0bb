/// Lets people draft, approve, activate and read policies over HTTP.
@NullMarked
package health.ilium.triage.policy.web;

import org.jspecify.annotations.NullMarked;
