package health.ilium.schemas.avro;

import org.apache.avro.Conversion;
import org.apache.avro.util.ClassSecurityValidator;

/// Makes Avro trust the contract's generated classes and bounds what a record may claim.
///
/// Since 1.12.2 Avro refuses any class that the process did not name in a system property. Avro
/// loads the conversions of `META-INF/services` whenever it makes a data model, and every
/// generated class makes one, so this one is loaded before Avro looks at the first of them: no
/// process and no test needs the flag. It converts nothing; no schema has its logical type.
///
/// Claimed lengths are checked by Avro against the bytes that are really there; the limits here
/// bound what a record may hold even when the bytes are. A limit set on the command line wins.
public final class ContractTrust extends Conversion<ContractTrust> {

    private static final String CONTRACT = "health.ilium.contract.";

    static {
        limit("string.maxLength", 1 << 20);
        limit("bytes.maxLength", 1 << 20);
        limit("collectionItems.maxLength", 10_000);
        limit("collectionItems.maxAllocation", 10_000);
        ClassSecurityValidator.setGlobal(
                ClassSecurityValidator.composite(
                        ClassSecurityValidator.getGlobal(),
                        type -> type.getName().startsWith(CONTRACT)));
    }

    private static void limit(String name, int value) {
        var property = "org.apache.avro.limits." + name;
        if (System.getProperty(property) == null) {
            System.setProperty(property, Integer.toString(value));
        }
    }

    @Override
    public Class<ContractTrust> getConvertedType() {
        return ContractTrust.class;
    }

    @Override
    public String getLogicalTypeName() {
        return "health.ilium.contract-trust";
    }
}
