/// The offices of the practice: their names, phones and hours, and which one serves whom.
@NullMarked
package health.ilium.intake.offices;

import org.jspecify.annotations.NullMarked;
