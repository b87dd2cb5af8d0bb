/// Scenarios that hold for any deployment, told in the words of those who refer and are told.
@NullMarked
package health.ilium.endtoend;

import org.jspecify.annotations.NullMarked;
