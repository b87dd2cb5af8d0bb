/// Reads clinical facts from JSON: one file per part, each naming every field that the part has.
@NullMarked
package health.ilium.intake.clinical.web;

import org.jspecify.annotations.NullMarked;
