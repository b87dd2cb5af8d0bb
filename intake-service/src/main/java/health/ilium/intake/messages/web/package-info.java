/// The REST API of a case's messages.
@NullMarked
package health.ilium.intake.messages.web;

import org.jspecify.annotations.NullMarked;
