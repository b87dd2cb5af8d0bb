/// Makes and keeps the tokens and secrets of one local stack.
@NullMarked
package health.ilium.localstack.credentials;

import org.jspecify.annotations.NullMarked;
