/// The practice's offices and the people on call, with the numbers that messages carry.
@NullMarked
package health.ilium.notification.office;

import org.jspecify.annotations.NullMarked;
