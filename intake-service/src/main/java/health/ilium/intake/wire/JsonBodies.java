package health.ilium.intake.wire;

import health.ilium.intake.wire.json.JsonBody;
import health.ilium.intake.wire.json.StrictJson;
import java.io.IOException;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.AbstractHttpMessageConverter;
import org.springframework.http.converter.HttpMessageNotWritableException;
import org.springframework.stereotype.Component;

/// Reads request bodies of at most 2 MB, however they are sent. Tomcat reads on and throws the rest
/// away after the answer (`server.tomcat.max-swallow-size`), so that the client gets to see it.
@Component
class JsonBodies extends AbstractHttpMessageConverter<JsonBody> {

    private static final int MOST_BYTES = 2 * 1024 * 1024;

    private final StrictJson json = new StrictJson();

    JsonBodies() {
        super(MediaType.APPLICATION_JSON);
    }

    @Override
    protected boolean supports(Class<?> type) {
        return type == JsonBody.class;
    }

    @Override
    protected JsonBody readInternal(Class<? extends JsonBody> type, HttpInputMessage message)
            throws IOException {
        if (message.getHeaders().getContentLength() > MOST_BYTES) {
            throw new BodyTooLarge();
        }
        byte[] bytes = message.getBody().readNBytes(MOST_BYTES + 1);
        if (bytes.length > MOST_BYTES) {
            throw new BodyTooLarge();
        }
        return json.parse(bytes);
    }

    @Override
    protected void writeInternal(JsonBody body, HttpOutputMessage message) {
        throw new HttpMessageNotWritableException("Bodies are only read");
    }
}
