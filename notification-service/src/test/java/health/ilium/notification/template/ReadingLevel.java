package health.ilium.notification.template;

import java.text.BreakIterator;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// How hard a text is to read.
final class ReadingLevel {

    private static final Pattern ENGLISH_SYLLABLE = Pattern.compile("[aeiouy]+");
    private static final Pattern SILENT_END = Pattern.compile("(?<![lt])es$|(?<![td])ed$|(?<!l)e$");

    /// A strong vowel, or a weak one with an accent, makes a syllable of its own; weak ones next to
    /// it belong to it.
    private static final Pattern SPANISH_SYLLABLE =
            Pattern.compile("[iuü]?[aeoáéó](?:[iuü](?![íú])|y$)?|[íú]|[iuü]+|y$");

    private ReadingLevel() {}

    /// Flesch–Kincaid grade level: 0.39 · words / sentences + 11.8 · syllables / words − 15.59.
    /// Kincaid, Fishburne, Rogers, Chissom: Derivation of new readability formulas. Research Branch
    /// Report 8-75, Naval Technical Training, Memphis 1975.
    static double fleschKincaidGrade(String text) {
        List<String> words = words(text);
        double syllables = words.stream().mapToInt(ReadingLevel::englishSyllables).sum();
        return 0.39 * words.size() / sentences(text, Locale.ENGLISH)
                + 11.8 * syllables / words.size()
                - 15.59;
    }

    /// Szigriszt-Pazos index, 206.835 − 62.3 · syllables / words − words / sentences, read on the
    /// INFLESZ scale, where 65 and more is "bastante fácil". Barrio-Cantalejo et al.: Validación de
    /// la Escala INFLESZ. An. Sist. Sanit. Navar. 31 (2008) 135–152.
    static double inflesz(String text) {
        List<String> words = words(text);
        double syllables = words.stream().mapToInt(ReadingLevel::spanishSyllables).sum();
        return 206.835
                - 62.3 * syllables / words.size()
                - (double) words.size() / sentences(text, Locale.of("es"));
    }

    static int englishSyllables(String word) {
        String sounded = SILENT_END.matcher(word).replaceFirst("");
        return (int) Math.max(1, ENGLISH_SYLLABLE.matcher(sounded).results().count());
    }

    static int spanishSyllables(String word) {
        String sounded = word.replaceAll("qu(?=[eiéí])", "q").replaceAll("gu(?=[eiéí])", "g");
        return (int) Math.max(1, SPANISH_SYLLABLE.matcher(sounded).results().count());
    }

    private static List<String> words(String text) {
        return Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}]+"))
                .filter(word -> !word.isBlank())
                .toList();
    }

    /// A paragraph ends a sentence too.
    private static int sentences(String text, Locale locale) {
        return Arrays.stream(text.split("\n\\s*\n"))
                .filter(paragraph -> paragraph.matches("(?s).*\\p{L}.*"))
                .mapToInt(paragraph -> sentencesIn(paragraph.strip(), locale))
                .sum();
    }

    private static int sentencesIn(String paragraph, Locale locale) {
        BreakIterator breaks = BreakIterator.getSentenceInstance(locale);
        breaks.setText(paragraph.replace('\n', ' '));
        int sentences = 0;
        while (breaks.next() != BreakIterator.DONE) {
            sentences++;
        }
        return sentences;
    }
}
