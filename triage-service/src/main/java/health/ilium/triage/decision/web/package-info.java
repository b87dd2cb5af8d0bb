/// Scores a form that was not sent yet, over HTTP.
@NullMarked
package health.ilium.triage.decision.web;

import org.jspecify.annotations.NullMarked;
