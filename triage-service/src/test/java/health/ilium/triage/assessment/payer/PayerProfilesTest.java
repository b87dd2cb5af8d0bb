package health.ilium.triage.assessment.payer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import health.ilium.triage.assessment.payer.yaml.YamlPayerProfiles;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PayerProfilesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "required: 2 | requires: 2 | commercial-strict: rules.positiveBlocks",
                "required: 2 | required: two | commercial-strict: required",
                "positiveBlocks: | blocks: | commercial-strict: rules.blocks: no such parameter",
                "procedure: FUSION | procedure: SURGERY | commercial-strict: procedure",
                "covered: true | covered: false | asks for rules",
                "expiresOn: 2027-05-22 | expiresOn: 2026-11-22 | expiresOn must be after verifiedOn",
                "verifiedOn: 2026-11-22 | '' | verifiedOn",
                "asks: [R04 | asks: [R99 | asks[0]"
            })
    void refusesAFileThatIsWrongAndNamesThePlace(String right, String wrong, String place) {
        assertThatThrownBy(() -> strict(right, wrong))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(place.substring(place.indexOf(": ") + 1).strip());
    }

    @Test
    void refusesAnIdThatIsThereTwice() {
        var profile = strict("required: 2", "required: 3");

        assertThatThrownBy(() -> new PayerProfiles(List.of(profile, profile)))
                .hasMessage("commercial-strict is there twice");
    }

    @Test
    void profileOfThePracticeTakesThePlaceOfTheShippedOne() {
        var own = strict("required: 2", "required: 3");

        var all = ShippedProfiles.ALL.with(new PayerProfiles(List.of(own))).all();

        assertThat(all).hasSize(3).contains(own);
    }

    private static PayerProfile strict(String right, String wrong) {
        var text = ShippedProfiles.text("commercial-strict");
        assertThat(text).contains(right);
        return YamlPayerProfiles.read(
                "commercial-strict", text.replace(right, wrong).getBytes(StandardCharsets.UTF_8));
    }
}
