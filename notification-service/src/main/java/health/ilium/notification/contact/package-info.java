/// How the people of a case are reached, as intake last said.
@NullMarked
package health.ilium.notification.contact;

import org.jspecify.annotations.NullMarked;
