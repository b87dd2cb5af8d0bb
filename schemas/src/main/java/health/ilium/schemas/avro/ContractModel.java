package health.ilium.schemas.avro;

import java.io.IOException;
import org.apache.avro.Schema;
import org.apache.avro.io.DatumReader;
import org.apache.avro.io.DatumWriter;
import org.apache.avro.io.FastReaderBuilder;
import org.apache.avro.specific.SpecificData;
import org.apache.avro.specific.SpecificDatumWriter;
import org.apache.avro.specific.SpecificRecord;

/// Makes readers and writers of the contract's records. They may be shared between threads.
public final class ContractModel {

    /// Knows ids, days and times by the conversions in `META-INF/services`, as all of Avro here: a
    /// generated class knows its own only, and Avro then fails to compare what it read.
    private static final SpecificData DATA = new SpecificData();

    private ContractModel() {}

    /// Reads what was written with one version of a schema as another; resolved once, here.
    public static DatumReader<SpecificRecord> reader(Schema written, Schema wanted) {
        try {
            return new FastReaderBuilder(DATA).createDatumReader(written, wanted);
        } catch (IOException impossible) {
            throw new IllegalStateException("No reader for " + wanted.getFullName(), impossible);
        }
    }

    /// Writes records of exactly this schema.
    public static DatumWriter<SpecificRecord> writer(Schema schema) {
        return new SpecificDatumWriter<>(schema, DATA);
    }
}
