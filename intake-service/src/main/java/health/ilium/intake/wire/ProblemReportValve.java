package health.ilium.intake.wire;

import java.io.IOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/// Words what Tomcat refuses before any filter sees it, for example an illegal header.
public class ProblemReportValve extends ErrorReportValve {

    @Override
    protected void report(Request request, Response response, @Nullable Throwable failure) {
        HttpStatus status = HttpStatus.resolve(response.getStatus());
        if (status == null || !status.isError() || response.getContentWritten() > 0) {
            return;
        }
        try {
            Problem.of(status).writeTo(response.getResponse());
        } catch (IOException clientIsGone) {
            getContainer().getLogger().debug("Nobody waited for the answer");
        }
    }
}
