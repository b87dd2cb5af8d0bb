package health.ilium.intake.people.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReturnTargetTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/staff",
                "/staff/worklist",
                "/staff/worklist?queue=mine&office=WESTON",
                "/admin/people/new",
                "/account?changed"
            })
    void isAPageOfOurs(String path) {
        assertThat(ReturnTarget.of(path)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "staff",
                "/staffing",
                "//staff/x",
                "/staff\\x",
                "/staff/\n",
                "/staff#x",
                "/sign-out",
                "/",
                "http://localhost/staff"
            })
    void isNothingElse(String path) {
        assertThat(ReturnTarget.of(path)).isEmpty();
    }
}
