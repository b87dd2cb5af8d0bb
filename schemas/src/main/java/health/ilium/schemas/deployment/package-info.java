/// What a deployment does before the services start: schemas registered, topics created.
@NullMarked
package health.ilium.schemas.deployment;

import org.jspecify.annotations.NullMarked;
