package health.ilium.intake.edge;

import health.ilium.intake.access.Action;
import health.ilium.intake.access.Caller;
import health.ilium.intake.access.web.Allowed;
import health.ilium.intake.people.web.StillSignedIn;
import jakarta.servlet.http.HttpServletRequest;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/// Small pages that say who asks.
@RestController
class ProbePages {

    final AtomicInteger changes = new AtomicInteger();
    final AtomicReference<BooleanSupplier> stream = new AtomicReference<>(() -> false);

    private final StillSignedIn stillSignedIn;

    ProbePages(StillSignedIn stillSignedIn) {
        this.stillSignedIn = stillSignedIn;
    }

    @GetMapping(path = "/staff/probe", produces = MediaType.TEXT_HTML_VALUE)
    @Allowed(to = Action.LIST)
    String staff(Caller caller) {
        return caller.toString();
    }

    @PostMapping(path = "/staff/probe", produces = MediaType.TEXT_HTML_VALUE)
    @Allowed(to = Action.LIST)
    String change() {
        return "changes: " + changes.incrementAndGet();
    }

    @GetMapping(path = "/staff/probe/clinical", produces = MediaType.TEXT_HTML_VALUE)
    @Allowed(to = Action.OVERRIDE_TRIAGE)
    String clinical() {
        return "for clinicians";
    }

    @GetMapping(path = "/staff/probe/without-rule", produces = MediaType.TEXT_HTML_VALUE)
    String withoutRule() {
        return "for nobody";
    }

    @GetMapping(path = "/account/probe", produces = MediaType.TEXT_HTML_VALUE)
    String anybody(Caller caller) {
        return caller.toString();
    }

    @GetMapping(path = "/account/stream", produces = MediaType.TEXT_HTML_VALUE)
    String stream(HttpServletRequest request) {
        stream.set(stillSignedIn.watch(request));
        return "open";
    }

    @GetMapping(path = "/account/failing", produces = MediaType.TEXT_HTML_VALUE)
    String failing() {
        throw new IllegalStateException("Ana's case");
    }
}
