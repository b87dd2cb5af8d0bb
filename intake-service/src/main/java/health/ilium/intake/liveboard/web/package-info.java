/// The board as a page for whoever sits at the machine itself.
@NullMarked
package health.ilium.intake.liveboard.web;

import org.jspecify.annotations.NullMarked;
