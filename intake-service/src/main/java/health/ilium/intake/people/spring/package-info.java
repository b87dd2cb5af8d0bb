/// Puts the use cases of people together, hashes passwords and tidies up.
@NullMarked
package health.ilium.intake.people.spring;

import org.jspecify.annotations.NullMarked;
