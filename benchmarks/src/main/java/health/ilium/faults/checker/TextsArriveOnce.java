package health.ilium.faults.checker;

import health.ilium.faults.sinks.Delivery;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A number got no text twice, and of each referral as many as count as accepted, or at most those
/// more whose outcome is unknown.
final class TextsArriveOnce implements Rule {

    @Override
    public Stream<Violation> check(Observed run) {
        Stream<Violation> doubled =
                run.texts().stream()
                        .map(it -> it.to() + " " + it.text())
                        .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()))
                        .entrySet()
                        .stream()
                        .filter(it -> it.getValue() > 1)
                        .map(
                                it ->
                                        new Violation(
                                                2,
                                                withoutLink(it.getKey()),
                                                "was sent more than once"));
        Map<String, List<Stored.Message>> messages =
                run.messages().stream()
                        .filter(it -> it.channel().equals("SMS"))
                        .collect(Collectors.groupingBy(Stored.Message::number));
        Stream<Violation> miscounted =
                messages.entrySet().stream()
                        .filter(it -> !fits(it.getValue(), arrived(it.getKey(), run.texts())))
                        .map(
                                it ->
                                        new Violation(
                                                1,
                                                it.getKey(),
                                                "has other text messages than arrived"));
        return Stream.concat(doubled, miscounted);
    }

    /// Verdicts are kept, and a link opens a page.
    private static String withoutLink(String text) {
        return text.replaceAll("https?://\\S+", "…");
    }

    private static long arrived(String number, List<Delivery> texts) {
        return texts.stream().filter(it -> it.text().contains(number)).count();
    }

    private static boolean fits(List<Stored.Message> messages, long arrived) {
        long accepted = messages.stream().filter(it -> it.has("ACCEPTED")).count();
        long unknown = messages.stream().filter(it -> it.has("UNKNOWN")).count();
        return arrived >= accepted && arrived <= accepted + unknown;
    }
}
