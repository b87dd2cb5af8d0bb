/// An identity provider to sign in at.
@NullMarked
package health.ilium.intake.issuer;

import org.jspecify.annotations.NullMarked;
