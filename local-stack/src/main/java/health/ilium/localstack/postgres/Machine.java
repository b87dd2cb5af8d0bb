package health.ilium.localstack.postgres;

/// Operating system and processor in the words of the PostgreSQL archives.
final class Machine {

    private Machine() {}

    static String system() {
        var name = System.getProperty("os.name");
        return name.startsWith("Mac") ? "Darwin" : name;
    }

    static String hardware() {
        var name = System.getProperty("os.arch");
        return name.equals("amd64") ? "x86_64" : name;
    }
}
