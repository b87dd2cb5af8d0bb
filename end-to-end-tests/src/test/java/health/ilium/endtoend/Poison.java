package health.ilium.endtoend;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/// Ways in which a record cannot be read.
enum Poison {
    RANDOM_BYTES {
        @Override
        byte[] madeOf(byte[] good) {
            var bytes = new byte[200];
            new Random().nextBytes(bytes);
            bytes[0] = 'x';
            return bytes;
        }
    },
    UNKNOWN_SCHEMA {
        @Override
        byte[] madeOf(byte[] good) {
            return ByteBuffer.wrap(good.clone()).putInt(1, 987_654_321).array();
        }
    },
    TRUNCATED {
        @Override
        byte[] madeOf(byte[] good) {
            return Arrays.copyOf(good, good.length / 2);
        }
    },
    NOTHING {
        @Override
        byte @Nullable [] madeOf(byte[] good) {
            return null;
        }
    };

    /// @param good value of a record that can be read
    abstract byte @Nullable [] madeOf(byte[] good);
}
