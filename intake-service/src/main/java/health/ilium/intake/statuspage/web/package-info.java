/// The pages behind the links in messages.
@NullMarked
package health.ilium.intake.statuspage.web;

import org.jspecify.annotations.NullMarked;
