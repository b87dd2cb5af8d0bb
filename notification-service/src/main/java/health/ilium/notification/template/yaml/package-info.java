/// Reads the templates that are shipped with the service.
@NullMarked
package health.ilium.notification.template.yaml;

import org.jspecify.annotations.NullMarked;
