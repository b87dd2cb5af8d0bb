package health.ilium.localstack;

import java.util.List;

/// What was asked for on the command line; `./run` has refused what it does not know.
///
/// @param once end when every sample has reached its goal, be it at an earlier start
/// @param fresh forget everything first
/// @param samples send the samples when the data folder is empty
/// @param rehearsal once after a build, store what makes later starts quick
record Options(boolean once, boolean fresh, boolean samples, boolean rehearsal) {

    static Options parse(String... words) {
        var given = List.of(words);
        return new Options(
                given.contains("--once"),
                given.contains("--fresh"),
                !given.contains("--no-samples"),
                !given.contains("--no-rehearsal"));
    }
}
