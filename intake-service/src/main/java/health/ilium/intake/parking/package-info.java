/// Records that a service holds back: administrators decide about them, clinicians may read them.
@NullMarked
package health.ilium.intake.parking;

import org.jspecify.annotations.NullMarked;
