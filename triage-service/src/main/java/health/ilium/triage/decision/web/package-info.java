/// Answers dry runs and shows what was decided, over HTTP.
@NullMarked
package health.ilium.triage.decision.web;

import org.jspecify.annotations.NullMarked;
