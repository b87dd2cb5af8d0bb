package health.ilium.triage.access.json;

import health.ilium.access.bearer.TokenHash;
import health.ilium.triage.access.Caller;
import health.ilium.triage.access.Tokens;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;

/// What the access file says, looked at again every five seconds when somebody calls: a token that
/// is taken out of it stops working. A file that cannot be read stops the start; later the last
/// readable one goes on.
public final class TokensOfFile implements Tokens {

    private static final Logger LOG = LoggerFactory.getLogger(TokensOfFile.class);
    private static final Duration TRUSTED = Duration.ofSeconds(5);

    private final Path file;
    private final InstantSource clock;
    private Map<TokenHash, Caller> holders;
    private Instant lookedAt;
    private FileTime written;

    public TokensOfFile(Path file, InstantSource clock) throws IOException {
        this.file = file;
        this.clock = clock;
        this.lookedAt = clock.instant();
        this.written = Files.getLastModifiedTime(file);
        this.holders = AccessFile.read(file);
    }

    @Override
    public synchronized Optional<Caller> holder(TokenHash token) {
        if (clock.instant().isAfter(lookedAt.plus(TRUSTED))) {
            lookAgain();
        }
        return Optional.ofNullable(holders.get(token));
    }

    private void lookAgain() {
        lookedAt = clock.instant();
        try {
            var now = Files.getLastModifiedTime(file);
            if (!now.equals(written)) {
                holders = AccessFile.read(file);
                written = now;
            }
        } catch (IOException | JacksonException unreadable) {
            LOG.error("The access file cannot be read; access stays as it was");
        }
    }
}
