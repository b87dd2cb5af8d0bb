/// People of the practice at a real browser, and what they see and do there.
@NullMarked
package health.ilium.endtoend.browser;

import org.jspecify.annotations.NullMarked;
