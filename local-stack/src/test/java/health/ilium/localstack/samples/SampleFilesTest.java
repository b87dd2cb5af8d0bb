package health.ilium.localstack.samples;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SampleFilesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private final Collection<Sample> samples =
            SampleFiles.read(Path.of("../samples"), TODAY).values();

    @Test
    void samplesReachEveryPathway() {
        assertThat(all(sample -> sample.expect().pathway()))
                .containsExactlyInAnyOrder(
                        "URGENT_ESCALATION",
                        "MORE_INFORMATION",
                        "CLINICIAN_REVIEW",
                        "OTHER_WORKUP",
                        "CONSERVATIVE_CARE",
                        "DIAGNOSTIC_INJECTION",
                        "SURGICAL_CONSULT");
    }

    @Test
    void samplesAreManyAndOneIsADuplicate() {
        assertThat(samples).hasSizeGreaterThanOrEqualTo(14);
        assertThat(samples)
                .filteredOn(sample -> sample.expect().timeline().contains("DuplicateSuspected"))
                .hasSize(1);
    }

    @Test
    void samplesSpeakBothLanguagesAndNameAllOffices() {
        assertThat(all(Sample::language)).containsExactlyInAnyOrder("en", "es");
        assertThat(
                        all(
                                sample ->
                                        sample.referral()
                                                .path("patient")
                                                .path("preferredOffice")
                                                .asString("")))
                .containsExactlyInAnyOrder("SOUTH_MIAMI", "HIALEAH", "WESTON");
    }

    @Test
    void samplesComeFromBothPracticesAndTakeEveryStep() {
        assertThat(all(Sample::practice)).containsExactlyInAnyOrder(Practice.values());
        assertThat(
                        samples.stream()
                                .flatMap(sample -> sample.then().stream())
                                .map(step -> step.call().path())
                                .collect(toSet()))
                .containsExactlyInAnyOrder("information", "injection-results", "return", "cancel");
    }

    @Test
    void everyReferrersNumberHasItsCheckDigit() {
        assertThat(all(sample -> sample.referral().path("referrer").path("npi").asString("")))
                .allSatisfy(npi -> assertThat(luhn("80840" + npi)).isZero());
    }

    @Test
    void everyMessageNamesRecipientChannelAndMilestone() {
        assertThat(samples)
                .flatMap(sample -> sample.expect().messages())
                .allMatch(
                        message ->
                                message.matches(
                                        "(PATIENT|REFERRER|OFFICE|ON_CALL)"
                                                + " (EMAIL|SMS|CALL_TASK) [A-Z_]+"));
    }

    @Test
    void daysAreCountedBackFromToday() {
        assertThat(SampleFiles.onDay("on {today-22d}T15:00", TODAY))
                .isEqualTo("on 2026-10-31T15:00");
    }

    @Test
    void fileThatIsNotOfTheShapeIsRefusedByName(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("01-odd.json"), "{\"titel\": \"odd\"}");
        assertThatThrownBy(() -> SampleFiles.read(folder, TODAY))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("01-odd.json")
                .hasMessageContaining("title");
    }

    private <T> Set<T> all(Function<Sample, T> what) {
        return samples.stream().map(what).collect(toSet());
    }

    private static int luhn(String digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(digits.length() - 1 - i) - '0';
            int counted = i % 2 == 0 ? digit : digit * 2;
            sum += counted > 9 ? counted - 9 : counted;
        }
        return sum % 10;
    }
}
