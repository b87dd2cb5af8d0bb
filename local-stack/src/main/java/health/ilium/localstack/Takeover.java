package health.ilium.localstack;

import health.ilium.localstack.folders.FolderLock;
import health.ilium.localstack.folders.Folders;
import health.ilium.localstack.folders.Trees;
import health.ilium.localstack.process.PidFiles;
import java.util.ArrayList;

/// Makes a data folder ours: nobody else uses it, and nothing of an earlier run is alive.
public final class Takeover {

    private Takeover() {}

    /// @throws CannotStart when another run holds the folder
    public static FolderLock of(Folders folders, boolean fresh, Progress progress) {
        var lock =
                FolderLock.of(folders)
                        .orElseThrow(
                                () ->
                                        new CannotStart(
                                                "Ilium already runs in %s: stop that run first."
                                                        .formatted(folders.root())));
        var ended = new ArrayList<>(new PidFiles(folders.run()).endLeftBehind());
        ended.addAll(new PidFiles(folders.rehearsal().run()).endLeftBehind());
        Trees.delete(folders.rehearsal().root());
        if (!ended.isEmpty()) {
            progress.done("Ended what an earlier run left behind: " + String.join(", ", ended));
        }
        if (fresh) {
            folders.wipe();
        }
        return lock;
    }
}
