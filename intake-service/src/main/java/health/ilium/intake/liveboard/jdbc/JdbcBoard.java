package health.ilium.intake.liveboard.jdbc;

import health.ilium.intake.liveboard.Board;
import health.ilium.intake.liveboard.BoardRow;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
final class JdbcBoard implements Board {

    private final JdbcClient jdbc;

    JdbcBoard(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<BoardRow> newest(int howMany) {
        return jdbc.sql(
                        """
                        select referral_number, pathway, score from referral
                        where triaged_at is not null
                        order by triaged_at desc nulls last, referral_id desc
                        limit :howMany
                        """)
                .param("howMany", howMany)
                .query(
                        (row, _) ->
                                new BoardRow(
                                        row.getString("referral_number"),
                                        row.getString("pathway"),
                                        row.getObject("score", Integer.class)))
                .list();
    }
}
