package health.ilium.faults.fault.poison;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Ways in which a record is of no use, made of one that is good.
enum Poison {
    RANDOM_BYTES {
        @Override
        byte[] madeOf(byte[] good, String key) {
            var bytes = new byte[good.length];
            new Random(good.length).nextBytes(bytes);
            bytes[0] = 'x';
            return bytes;
        }
    },
    UNKNOWN_SCHEMA {
        @Override
        byte[] madeOf(byte[] good, String key) {
            return ByteBuffer.wrap(good.clone()).putInt(1, 987_654_321).array();
        }
    },
    TRUNCATED {
        @Override
        byte[] madeOf(byte[] good, String key) {
            return Arrays.copyOf(good, good.length / 2);
        }
    },
    /// Its first text says that it is two gigabytes long.
    HUGE_LENGTH {
        @Override
        byte[] madeOf(byte[] good, String key) {
            return ByteBuffer.wrap(good.clone()).put(HEADER, TWO_GIGABYTES).array();
        }
    },
    NOTHING {
        @Override
        byte @Nullable [] madeOf(byte[] good, String key) {
            return null;
        }
    },
    /// Can be read, and speaks of another referral than the one it is filed under.
    IMPOSSIBLE {
        @Override
        byte[] madeOf(byte[] good, String key) {
            var other = UUID.randomUUID().toString();
            return new String(good, StandardCharsets.ISO_8859_1)
                    .replace(key, other)
                    .getBytes(StandardCharsets.ISO_8859_1);
        }
    };

    /// A zero and the number of the schema.
    private static final int HEADER = 5;

    /// 2147483647 as Avro writes it.
    private static final byte[] TWO_GIGABYTES = {(byte) 0xfe, -1, -1, -1, 0x0f};

    /// @param key referral that the good one is about
    abstract byte @Nullable [] madeOf(byte[] good, String key);
}
