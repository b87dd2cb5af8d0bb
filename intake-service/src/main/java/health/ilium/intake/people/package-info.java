/// People with an account: how they sign in, how long they stay, and who looks after them.
@NullMarked
package health.ilium.intake.people;

import org.jspecify.annotations.NullMarked;
