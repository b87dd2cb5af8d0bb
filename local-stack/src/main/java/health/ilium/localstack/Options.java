package health.ilium.localstack;

import java.util.List;
import java.util.Set;

/// What was asked for on the command line.
///
/// @param once end when every sample has reached its goal, be it at an earlier start
/// @param fresh forget everything first
/// @param samples send the samples when the data folder is empty
/// @param rehearsal once after a build, store what makes later starts quick
record Options(boolean once, boolean fresh, boolean samples, boolean rehearsal) {

    static final Set<String> KNOWN = Set.of("--once", "--fresh", "--no-samples", "--no-rehearsal");

    static Options parse(String... words) {
        var given = List.of(words);
        given.stream()
                .filter(word -> !KNOWN.contains(word))
                .findFirst()
                .ifPresent(
                        word -> {
                            throw new CannotStart("Unknown option " + word + ": see ./run --help");
                        });
        return new Options(
                given.contains("--once"),
                given.contains("--fresh"),
                !given.contains("--no-samples"),
                !given.contains("--no-rehearsal"));
    }
}
