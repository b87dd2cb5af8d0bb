package health.ilium.benchmarks.replay;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.postgresql.PGConnection;

/// Fills triage's table: what was judged goes to a staging table by COPY and from there, as often
/// as needed and under ids of its own, to its place, spread over the year before.
record StoredDecisions(Connection database) {

    private static final String STAGING =
            """
            create unlogged table staging (
                place int, policy_id text, policy_version text, policy_sha256 text,
                engine_version text, pathway text, route int, score int, completeness int,
                input_hash text, input_schema text, input bytea, body_schema text, body bytea,
                office text)
            """;

    /// To be formatted with how many are staged, stored already, and to be added.
    private static final String FILL =
            """
            insert into decision (decision_id, referral_id, referral_version, decided_at, policy_id,
                                  policy_version, policy_sha256, engine_version, pathway, route,
                                  score, completeness, input_hash, input_schema, input, body_schema,
                                  body, office)
            select uuidv7(age), gen_random_uuid(), 1, now() + age, policy_id, policy_version,
                   policy_sha256, engine_version, pathway, route, score, completeness, input_hash,
                   input_schema, input, body_schema, body, office
              from (select number, (number - 1) %% %d as place,
                           interval '-1 year' * (1 - (%d + number) / 2e6) as age
                      from generate_series(1, %d) number) wanted
              join staging using (place)
             order by number
            """;

    void stage(List<Judged> judged, String inputSchema, String bodySchema)
            throws SQLException, IOException {
        try (var statement = database.createStatement()) {
            statement.execute(STAGING);
        }
        var copy =
                database.unwrap(PGConnection.class).getCopyAPI().copyIn("copy staging from stdin");
        int place = 0;
        for (var one : judged) {
            var line = line(place++, one, inputSchema, bodySchema).getBytes("UTF-8");
            copy.writeToCopy(line, 0, line.length);
        }
        copy.endCopy();
        try (var statement = database.createStatement()) {
            statement.execute("create index on staging (place)");
            statement.execute("analyze staging");
        }
    }

    /// Brings the table from one size to another.
    void grow(long from, long to, int staged) throws SQLException {
        try (var statement = database.createStatement()) {
            statement.execute(FILL.formatted(staged, from, to - from));
            statement.execute("vacuum analyze decision");
            statement.execute("checkpoint");
        }
    }

    private static String line(int place, Judged one, String inputSchema, String bodySchema) {
        var it = one.decision();
        return String.join(
                        "\t",
                        Integer.toString(place),
                        it.getPolicy().getId(),
                        it.getPolicy().getVersion(),
                        it.getPolicy().getSha256(),
                        it.getEngineVersion(),
                        it.getPathway().name(),
                        Integer.toString(it.getRoute()),
                        it.getScore() == null ? "\\N" : it.getScore().toString(),
                        Integer.toString(it.getCompleteness()),
                        it.getInputHash(),
                        inputSchema,
                        bytes(one.input()),
                        bodySchema,
                        bytes(one.body()),
                        String.valueOf(one.request().getOffice()))
                + "\n";
    }

    private static String bytes(String hex) {
        return "\\\\x" + hex;
    }
}
