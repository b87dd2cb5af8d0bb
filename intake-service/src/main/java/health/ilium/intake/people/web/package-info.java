/// Pages for who signs in, and the door to all pages that want somebody signed in.
@NullMarked
package health.ilium.intake.people.web;

import org.jspecify.annotations.NullMarked;
