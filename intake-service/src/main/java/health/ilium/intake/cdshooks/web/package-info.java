/// The CDS Hooks 2.0 endpoints.
@NullMarked
package health.ilium.intake.cdshooks.web;

import org.jspecify.annotations.NullMarked;
