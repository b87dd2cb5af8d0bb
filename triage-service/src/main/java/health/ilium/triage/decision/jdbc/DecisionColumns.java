package health.ilium.triage.decision.jdbc;

import health.ilium.triage.assessment.Decision;
import health.ilium.triage.decision.Decided;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Decisions turned by ninety degrees, in the order in which the insert takes them.
final class DecisionColumns {

    static List<Object> of(List<Decided> rows, StoredAvro avro) {
        return List.of(
                uuids(rows, Decided::decisionId),
                uuids(rows, row -> row.request().referralId()),
                rows.stream().map(row -> row.request().referralVersion()).toArray(Long[]::new),
                texts(rows, row -> row.decidedAt().toString()),
                decisionTexts(rows, it -> it.policy().id()),
                decisionTexts(rows, it -> it.policy().version()),
                decisionTexts(rows, it -> it.policy().sha256()),
                decisionTexts(rows, Decision::engineVersion),
                decisionTexts(rows, it -> it.pathway().name()),
                numbers(rows, Decision::route),
                numbers(rows, Decision::score),
                numbers(rows, Decision::completeness),
                decisionTexts(rows, Decision::inputHash),
                texts(rows, row -> row.request().snapshot().schema()),
                bytes(rows, row -> row.request().snapshot().content().array()),
                texts(rows, row -> avro.bodySchema()),
                bytes(rows, row -> avro.body(row.decision())),
                offices(rows));
    }

    private static UUID[] uuids(List<Decided> rows, Function<Decided, UUID> column) {
        return rows.stream().map(column).toArray(UUID[]::new);
    }

    private static String[] texts(List<Decided> rows, Function<Decided, String> column) {
        return rows.stream().map(column).toArray(String[]::new);
    }

    private static @Nullable String[] offices(List<Decided> rows) {
        return rows.stream().map(row -> row.request().office()).toArray(String[]::new);
    }

    private static String[] decisionTexts(List<Decided> rows, Function<Decision, String> column) {
        return texts(rows, row -> column.apply(row.decision()));
    }

    private static @Nullable Integer[] numbers(
            List<Decided> rows, Function<Decision, @Nullable Integer> column) {
        return rows.stream().map(row -> column.apply(row.decision())).toArray(Integer[]::new);
    }

    private static byte[][] bytes(List<Decided> rows, Function<Decided, byte[]> column) {
        return rows.stream().map(column).toArray(byte[][]::new);
    }

    private DecisionColumns() {}
}
