/// Reads a submission from JSON: one file per part, each naming every field that the part has.
@NullMarked
package health.ilium.intake.submission.web;

import org.jspecify.annotations.NullMarked;
