package health.ilium.localstack.folders;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/// Says that one process uses the folder. The operating system lets go of it when that process
/// ends, however it ends.
public final class FolderLock implements AutoCloseable {

    private final FileChannel file;

    private FolderLock(FileChannel file) {
        this.file = file;
    }

    /// @return nothing when another process holds the folder
    /// @throws UnusableFolder when it cannot be written to
    public static Optional<FolderLock> of(Folders folders) {
        try {
            var file =
                    FileChannel.open(
                            folders.run().resolve("lock"),
                            StandardOpenOption.CREATE,
                            StandardOpenOption.WRITE);
            if (file.tryLock() == null) {
                file.close();
                return Optional.empty();
            }
            return Optional.of(new FolderLock(file));
        } catch (IOException failed) {
            throw new UnusableFolder(folders.root(), failed);
        }
    }

    @Override
    public void close() {
        try {
            file.close();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
