package health.ilium.localstack.parts;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;

/// Looks whether something answers over HTTP.
final class Http {

    private static final int PATIENCE_MS = 2000;

    private Http() {}

    /// True when a GET is answered with 200.
    static boolean answers(URI address) {
        try {
            var connection = (HttpURLConnection) address.toURL().openConnection();
            connection.setConnectTimeout(PATIENCE_MS);
            connection.setReadTimeout(PATIENCE_MS);
            return connection.getResponseCode() == HttpURLConnection.HTTP_OK;
        } catch (IOException notYet) {
            return false;
        }
    }
}
