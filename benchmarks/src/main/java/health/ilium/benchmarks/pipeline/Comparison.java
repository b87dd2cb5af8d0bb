package health.ilium.benchmarks.pipeline;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Figures of the pipeline beside the floor's.
final class Comparison {

    private final List<Object> figures = new ArrayList<>();

    void add(String figure, double pipeline, double floor) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("figure", figure);
        row.put("pipeline", rounded(pipeline));
        row.put("floor", rounded(floor));
        if (floor > 0) {
            row.put("ratio", rounded(pipeline / floor));
        }
        System.out.println(row);
        figures.add(row);
    }

    /// What one referral takes of the processors.
    void add(Map<String, Object> pipeline, Map<String, Object> floor) {
        add("CPU, ms", number(pipeline, "pipeline"), number(floor, "pipeline"));
        add("of it PostgreSQL", number(pipeline, "postgres"), number(floor, "postgres"));
        add("of it Kafka", number(pipeline, "kafka"), number(floor, "kafka"));
        double services =
                number(pipeline, "intake")
                        + number(pipeline, "triage")
                        + number(pipeline, "notification");
        add("of it services, or client", services, number(floor, "floor"));
    }

    void add(Written pipeline, Written floor) {
        for (var kind : List.of("inserted", "updated", "deleted")) {
            add("rows " + kind, pipeline.rows(kind), floor.rows(kind));
        }
        add("writing transactions", pipeline.transactions(), floor.transactions());
        add("write-ahead log, kB", pipeline.logBytes() / 1000, floor.logBytes() / 1000);
        add("records", pipeline.records(), floor.records());
        add("records on disk, kB", pipeline.recordBytes() / 1000, floor.recordBytes() / 1000);
    }

    List<Object> figures() {
        return figures;
    }

    private static double number(Map<String, Object> figures, String name) {
        return figures.get(name) instanceof Number number ? number.doubleValue() : 0;
    }

    private static double rounded(double number) {
        return Math.round(number * 100) / 100.0;
    }
}
