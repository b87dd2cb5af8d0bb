/// Who is calling, and what they may do.
@NullMarked
package health.ilium.intake.access;

import org.jspecify.annotations.NullMarked;
