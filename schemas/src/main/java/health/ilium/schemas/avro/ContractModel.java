package health.ilium.schemas.avro;

import java.io.IOException;
import org.apache.avro.Conversions;
import org.apache.avro.Schema;
import org.apache.avro.data.TimeConversions;
import org.apache.avro.io.DatumReader;
import org.apache.avro.io.DatumWriter;
import org.apache.avro.io.FastReaderBuilder;
import org.apache.avro.specific.SpecificData;
import org.apache.avro.specific.SpecificDatumWriter;
import org.apache.avro.specific.SpecificRecord;

/// Makes readers and writers of the contract's records. They may be shared between threads.
public final class ContractModel {

    private static final SpecificData DATA = data();

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

    private static SpecificData data() {
        var data = new SpecificData(ContractModel.class.getClassLoader());
        data.addLogicalTypeConversion(new Conversions.UUIDConversion());
        data.addLogicalTypeConversion(new TimeConversions.DateConversion());
        data.addLogicalTypeConversion(new TimeConversions.TimestampMicrosConversion());
        return data;
    }
}
