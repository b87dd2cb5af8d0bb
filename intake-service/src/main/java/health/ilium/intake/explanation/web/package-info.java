/// Explanations as JSON, and as a piece of a page.
@NullMarked
package health.ilium.intake.explanation.web;

import org.jspecify.annotations.NullMarked;
