/// The REST API of reports.
@NullMarked
package health.ilium.intake.reports.web;

import org.jspecify.annotations.NullMarked;
