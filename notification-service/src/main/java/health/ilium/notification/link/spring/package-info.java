/// Makes the links from their settings.
@NullMarked
package health.ilium.notification.link.spring;

import org.jspecify.annotations.NullMarked;
