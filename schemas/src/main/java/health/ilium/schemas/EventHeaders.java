package health.ilium.schemas;

import java.util.List;

/// Headers of every record: CloudEvents 1.0 in Kafka's binary mode, and the trace. Text in UTF-8.
public final class EventHeaders {

    /// `1.0`.
    public static final String SPEC_VERSION = "ce_specversion";

    /// Identifies the event among all of its source.
    public static final String ID = "ce_id";

    /// Full name of the event's Avro record.
    public static final String TYPE = "ce_type";

    /// The service that wrote it, for example `/ilium/intake`.
    public static final String SOURCE = "ce_source";

    /// When it happened, as in RFC 3339.
    public static final String TIME = "ce_time";

    /// The referral, as in the key.
    public static final String SUBJECT = "ce_subject";

    /// Place among the events of the key on the topic: decimal, from 1, without holes.
    public static final String SEQUENCE = "ce_sequence";

    /// W3C trace context; the only one that may be missing.
    public static final String TRACE_PARENT = "traceparent";

    private EventHeaders() {}

    public static List<String> all() {
        return List.of(SPEC_VERSION, ID, TYPE, SOURCE, TIME, SUBJECT, SEQUENCE, TRACE_PARENT);
    }
}
