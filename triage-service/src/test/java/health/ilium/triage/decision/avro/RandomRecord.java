package health.ilium.triage.decision.avro;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Random;
import org.apache.avro.Schema;
import org.apache.avro.io.BinaryEncoder;
import org.apache.avro.io.EncoderFactory;

/// Any record that a schema allows, with a liking for what breaks programs.
final class RandomRecord {

    private static final String[] TEXTS = {
        "",
        "0",
        "4",
        "5.0",
        "7.5",
        "10",
        "10.1",
        "-1",
        "40",
        "50",
        "75",
        "99.99",
        "1E1",
        "1e-30",
        "1e999999999",
        "1e-999999999",
        "NaN",
        " 7",
        "0x10",
        "٧",
        "\u0000"
    };
    private static final int[] INTEGERS = {
        0, 1, 3, 4, 6, 15, 26, 30, 120, -1, 20_000, 20_700, Integer.MAX_VALUE, Integer.MIN_VALUE
    };

    private final Random random;
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final BinaryEncoder out = EncoderFactory.get().directBinaryEncoder(bytes, null);

    private RandomRecord(Random random) {
        this.random = random;
    }

    static byte[] of(Schema schema, Random random) {
        var record = new RandomRecord(random);
        try {
            record.write(schema);
            record.out.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return record.bytes.toByteArray();
    }

    private void write(Schema schema) throws IOException {
        switch (schema.getType()) {
            case RECORD -> {
                for (var field : schema.getFields()) {
                    write(field.schema());
                }
            }
            case UNION -> {
                int branch = random.nextInt(4) == 0 ? 0 : schema.getTypes().size() - 1;
                out.writeIndex(branch);
                write(schema.getTypes().get(branch));
            }
            case ARRAY -> {
                int size = random.nextInt(4);
                out.writeArrayStart();
                out.setItemCount(size);
                for (int i = 0; i < size; i++) {
                    out.startItem();
                    write(schema.getElementType());
                }
                out.writeArrayEnd();
            }
            case ENUM -> out.writeEnum(random.nextInt(schema.getEnumSymbols().size()));
            case STRING -> out.writeString(text(schema));
            case INT -> out.writeInt(integer(schema));
            case LONG -> out.writeLong(random.nextLong() >> 20);
            case NULL -> out.writeNull();
            default -> throw new IllegalArgumentException(schema.toString());
        }
    }

    private String text(Schema schema) {
        return schema.getLogicalType() == null
                ? TEXTS[random.nextInt(random.nextBoolean() ? 7 : TEXTS.length)]
                : "0198f2a0-0000-7000-8000-000000000001";
    }

    private int integer(Schema schema) {
        int usual = schema.getLogicalType() == null ? random.nextInt(60) : 20_400;
        return random.nextInt(20) > 0 ? usual : INTEGERS[random.nextInt(INTEGERS.length)];
    }
}
