package health.ilium.faults.fault;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/// Ways in which a record cannot be read.
enum PoisonKind {
    RANDOM_BYTES,
    WRONG_SCHEMA,
    TRUNCATED,
    HUGE_LENGTH,
    NOTHING;

    private static final int UNHEARD_OF = 987_654_321;
    private static final int PREFIX = 5;

    /// @param good value of a record that can be read
    byte @Nullable [] madeOf(byte[] good, SplittableRandom random) {
        return switch (this) {
            case RANDOM_BYTES -> {
                var bytes = new byte[200];
                random.nextBytes(bytes);
                bytes[0] = 'x';
                yield bytes;
            }
            case WRONG_SCHEMA -> ByteBuffer.wrap(good.clone()).putInt(1, UNHEARD_OF).array();
            case TRUNCATED -> Arrays.copyOf(good, good.length / 2);
            case HUGE_LENGTH -> {
                // the first field is a text, whose length is made two gigabytes
                var bytes = good.clone();
                Arrays.fill(bytes, PREFIX, PREFIX + 4, (byte) 0xff);
                bytes[PREFIX + 4] = 0x0f;
                yield bytes;
            }
            case NOTHING -> null;
        };
    }
}
