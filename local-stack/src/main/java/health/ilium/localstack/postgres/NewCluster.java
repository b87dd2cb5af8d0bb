package health.ilium.localstack.postgres;

import health.ilium.localstack.folders.Trees;
import health.ilium.localstack.process.Command;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// An empty database cluster, made complete beside its place and then moved there: an interrupted
/// attempt leaves nothing.
record NewCluster(PostgresPrograms programs, DatabaseAccounts accounts) {

    void in(Path data) {
        var draft = data.resolveSibling(data.getFileName() + ".draft");
        var password = data.resolveSibling(data.getFileName() + ".password");
        try {
            Trees.delete(draft);
            Files.writeString(password, accounts.password());
            Command.run(initdb(draft, password));
            Trees.delete(data);
            Files.move(draft, data);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } finally {
            Trees.delete(password);
        }
    }

    private List<String> initdb(Path draft, Path password) {
        var words = new ArrayList<>(programs.command("initdb"));
        words.addAll(
                List.of(
                        "--pgdata=" + draft,
                        "--username=" + DatabaseAccounts.ADMINISTRATOR,
                        "--pwfile=" + password,
                        "--auth=scram-sha-256",
                        "--encoding=UTF-8",
                        "--locale-provider=builtin",
                        "--locale=C.UTF-8",
                        "--no-instructions"));
        return words;
    }
}
