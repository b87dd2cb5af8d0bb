/// Finds out who is calling, and turns away who may not.
@NullMarked
package health.ilium.intake.access.web;

import org.jspecify.annotations.NullMarked;
