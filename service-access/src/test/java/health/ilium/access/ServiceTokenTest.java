package health.ilium.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class ServiceTokenTest {

    private final ServiceToken token = new ServiceToken("let-me-in");

    @Test
    void isCarriedAsABearerToken() {
        assertThat(token.isCarriedBy("Bearer let-me-in")).isTrue();
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(strings = {"Bearer", "Bearer let-me-i", "let-me-in", "Basic let-me-in"})
    void isNotCarriedByAnythingElse(String authorization) {
        assertThat(token.isCarriedBy(authorization)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  "})
    void hasNoDefault(String unset) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ServiceToken(unset))
                .withMessageContaining("ILIUM_SERVICE_TOKEN");
    }

    @Test
    void doesNotShowItself() {
        assertThat(token).hasToString("ServiceToken[hidden]");
    }
}
