package health.ilium.intake.worklist.jdbc;

import health.ilium.intake.submission.NameKey;
import health.ilium.intake.worklist.Filter;
import health.ilium.intake.worklist.Onlooker;
import health.ilium.intake.worklist.Place;
import health.ilium.intake.worklist.SearchTerms;
import health.ilium.intake.worklist.View;
import health.ilium.intake.worklist.Worklist;
import health.ilium.intake.worklist.WorklistEntry;
import java.sql.Types;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class JdbcWorklist implements Worklist {

    private final JdbcClient jdbc;

    JdbcWorklist(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// The rows are chosen from the index alone, and only those that are shown are read.
    @Override
    public List<WorklistEntry> page(
            View view, Filter filter, Onlooker onlooker, @Nullable Place after, int limit) {
        Conditions conditions = Conditions.of(view, filter, onlooker);
        String beyond =
                after == null ? "" : " and (rank, sort_at, referral_id) > (:rank, :sortAt, :id)";
        JdbcClient.StatementSpec statement =
                jdbc.sql(
                                "select "
                                        + EntryRow.COLUMNS
                                        + "from referral where referral_id = any (array("
                                        + "select referral_id from referral where "
                                        + conditions.text()
                                        + beyond
                                        + " order by rank, sort_at, referral_id limit :limit"
                                        + ")) order by rank, sort_at, referral_id")
                        .params(conditions.parameters())
                        .param("limit", limit);
        if (after != null) {
            statement =
                    statement
                            .param("rank", after.rank())
                            .param("sortAt", after.sortAt().atOffset(ZoneOffset.UTC))
                            .param("id", after.referralId());
        }
        return statement.query((row, _) -> EntryRow.read(row)).list();
    }

    /// One statement for all queues, each counted only as far as somebody reads it.
    @Override
    public Map<View, Integer> counts(Filter filter, Onlooker onlooker) {
        Map<View, Integer> counts = new EnumMap<>(View.class);
        Map<String, Object> parameters = Conditions.of(View.MINE, filter, onlooker).parameters();
        jdbc.sql(
                        Arrays.stream(View.values())
                                .filter(view -> view != View.ALL_OPEN)
                                .map(view -> counted(view, filter, onlooker))
                                .collect(Collectors.joining(" union all ")))
                .params(parameters)
                .param("most", COUNTED)
                .query(
                        row -> {
                            counts.put(View.valueOf(row.getString("view")), row.getInt("cases"));
                        });
        return counts;
    }

    private static String counted(View view, Filter filter, Onlooker onlooker) {
        return """
        select '%s' as view, count(*) as cases
        from (select 1 from referral where %s limit :most) as counted
        """
                .formatted(view, Conditions.of(view, filter, onlooker).text());
    }

    @Override
    public Optional<WorklistEntry> mostUrgentFree(View view, Filter filter, Onlooker onlooker) {
        Conditions conditions = Conditions.of(view, filter, onlooker).free();
        return jdbc.sql(
                        "select "
                                + EntryRow.COLUMNS
                                + "from referral where "
                                + conditions.text()
                                + " order by rank, sort_at, referral_id limit 1"
                                + " for update skip locked")
                .params(conditions.parameters())
                .query((row, _) -> EntryRow.read(row))
                .optional();
    }

    @Override
    public List<WorklistEntry> search(SearchTerms terms, Onlooker onlooker, int limit) {
        String name = terms.name() == null ? null : NameKey.of(terms.name());
        String number = terms.number() == null ? null : "R-" + padded(terms.number()) + "-%";
        return jdbc.sql(
                        "select "
                                + EntryRow.COLUMNS
                                + """
                                from referral
                                where referral_number like :number
                                    or birth_date = :birthDate::date
                                    or phone = :phone
                                    or name_key like :name
                                    or family_key like :name
                                order by open desc, updated_at desc, referral_id
                                limit :limit
                                """)
                .param("now", onlooker.now().atOffset(ZoneOffset.UTC))
                .param("number", number, Types.VARCHAR)
                .param("birthDate", terms.birthDate(), Types.DATE)
                .param("phone", terms.phone(), Types.VARCHAR)
                .param("name", name == null || name.isEmpty() ? null : name + "%", Types.VARCHAR)
                .param("limit", limit)
                .query((row, _) -> EntryRow.read(row))
                .list();
    }

    private static String padded(String digits) {
        return "0".repeat(Math.max(0, 6 - digits.length())) + digits;
    }
}
