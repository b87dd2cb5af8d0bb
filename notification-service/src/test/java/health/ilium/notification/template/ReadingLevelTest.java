package health.ilium.notification.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadingLevelTest {

    @ParameterizedTest
    @CsvSource({
        "call,1",
        "number,2",
        "emergency,4",
        "department,3",
        "patient,2",
        "take,1",
        "see,1"
    })
    void countsEnglishSyllables(String word, int syllables) {
        assertThat(ReadingLevel.englishSyllables(word)).isEqualTo(syllables);
    }

    @ParameterizedTest
    @CsvSource({
        "hola,2", "número,3", "tiene,2", "quiere,2", "ciudad,2", "día,2", "aquí,2", "noticias,3",
        "caso,2", "leímos,3", "usted,2", "y,1", "gracias,2", "voy,1", "oficina,4", "envió,2"
    })
    void countsSpanishSyllables(String word, int syllables) {
        assertThat(ReadingLevel.spanishSyllables(word)).isEqualTo(syllables);
    }

    @Test
    void gradesEnglishByFleschKincaid() {
        // 6 words, 6 syllables, 1 sentence: 0.39 · 6 + 11.8 · 1 − 15.59
        assertThat(ReadingLevel.fleschKincaidGrade("The cat sat on the mat."))
                .isCloseTo(-1.45, within(0.001));
    }

    @Test
    void gradesSpanishByInflesz() {
        // 4 words, 8 syllables, 1 sentence: 206.835 − 62.3 · 2 − 4
        assertThat(ReadingLevel.inflesz("Hola, tiene noticias hoy."))
                .isCloseTo(206.835 - 62.3 * 8 / 4 - 4, within(0.001));
    }

    @Test
    void findsHardWordsHard() {
        assertThat(
                        ReadingLevel.fleschKincaidGrade(
                                "Preoperative anticoagulation necessitates multidisciplinary"
                                        + " consideration."))
                .isGreaterThan(12);
        assertThat(
                        ReadingLevel.inflesz(
                                "La anticoagulación preoperatoria requiere consideraciones"
                                        + " multidisciplinarias complementarias."))
                .isLessThan(40);
    }
}
