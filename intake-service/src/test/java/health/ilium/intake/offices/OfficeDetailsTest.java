package health.ilium.intake.offices;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class OfficeDetailsTest {

    @Test
    void areGivenInFull() {
        assertThatThrownBy(
                        () -> new OfficeDetails("Weston", "+13055550130", "305-555-0130", "", ""))
                .hasMessageContaining("hours-es");
    }

    @Test
    void haveAPhoneThatCanBeDialledFromAnywhere() {
        assertThatThrownBy(
                        () -> new OfficeDetails("Weston", "305-555-0130", "305", "9 to 5", "9 a 5"))
                .hasMessageContaining("+13055550110");
    }
}
