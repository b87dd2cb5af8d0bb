package health.ilium.intake.worklist.jdbc;

import health.ilium.intake.worklist.SavedViews;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class JdbcSavedViews implements SavedViews {

    private final JdbcClient jdbc;

    JdbcSavedViews(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<SavedView> of(UUID person) {
        return jdbc.sql("select name, query from saved_view where person_id = ? order by name")
                .param(person)
                .query((row, _) -> new SavedView(row.getString("name"), row.getString("query")))
                .list();
    }

    @Override
    public void save(UUID person, SavedView view) {
        jdbc.sql(
                        """
                        insert into saved_view (person_id, name, query) values (?, ?, ?)
                        on conflict (person_id, name) do update set query = excluded.query
                        """)
                .params(person, view.name(), view.query())
                .update();
    }

    @Override
    public void forget(UUID person, String name) {
        jdbc.sql("delete from saved_view where person_id = ? and name = ?")
                .params(person, name)
                .update();
    }
}
