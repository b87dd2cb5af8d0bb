/// Answers dry runs over HTTP: what would be decided about a form that was not sent yet.
@NullMarked
package health.ilium.triage.decision.web;

import org.jspecify.annotations.NullMarked;
