/// Lets in whoever collects figures, to nothing but the figures.
@NullMarked
package health.ilium.access.scraping;

import org.jspecify.annotations.NullMarked;
