package health.ilium.intake.worklist.web;

import health.ilium.intake.referral.NextAction;
import health.ilium.intake.submission.Language;
import health.ilium.intake.submission.Office;
import health.ilium.intake.triage.Pathway;
import health.ilium.intake.worklist.AgeGroup;
import health.ilium.intake.worklist.Filter;
import health.ilium.intake.worklist.Place;
import health.ilium.intake.worklist.View;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/// A view of the worklist as a URL has it. What cannot be read is left out, so that an old bookmark
/// shows more than it should rather than an error.
///
/// @param found id of what was searched for; null in a queue
public record WorklistQuery(View view, Filter filter, @Nullable Place after, @Nullable UUID found) {

    static final String PATH = "/staff/worklist";

    static WorklistQuery found(UUID search) {
        return new WorklistQuery(View.URGENT, Filter.NONE, null, search);
    }

    static WorklistQuery read(Map<String, String> parameters) {
        Function<String, String> of = name -> parameters.getOrDefault(name, "").strip();
        View view = code(View.class, of.apply("queue"));
        return new WorklistQuery(
                view == null ? View.URGENT : view,
                new Filter(
                        code(Office.class, of.apply("office")),
                        code(Pathway.class, of.apply("pathway")),
                        Cursors.uuid(of.apply("practice")),
                        code(Language.class, of.apply("language")),
                        code(AgeGroup.class, of.apply("age")),
                        !of.apply("payerGap").isEmpty(),
                        !of.apply("free").isEmpty(),
                        code(NextAction.class, of.apply("action"))),
                Cursors.read(of.apply("after")),
                Cursors.uuid(of.apply("found")));
    }

    private static <E extends Enum<E>> @Nullable E code(Class<E> codes, String text) {
        for (E code : codes.getEnumConstants()) {
            if (code.name().equals(text)) {
                return code;
            }
        }
        return null;
    }

    public WorklistQuery in(View other) {
        return new WorklistQuery(other, filter, null, null);
    }

    WorklistQuery after(Place place) {
        return new WorklistQuery(view, filter, place, found);
    }

    public WorklistQuery firstPage() {
        return new WorklistQuery(view, filter, null, found);
    }

    public String url() {
        return url(PATH);
    }

    public String url(String path) {
        UriComponentsBuilder url = UriComponentsBuilder.fromPath(path);
        parameters().forEach(url::queryParam);
        return url.encode().build().toUriString();
    }

    /// What differs from looking at everything, without the place.
    public Map<String, String> parameters() {
        Map<String, String> all = new LinkedHashMap<>();
        all.put("queue", view.name());
        put(all, "office", filter.office());
        put(all, "pathway", filter.pathway());
        put(all, "practice", filter.practiceId());
        put(all, "language", filter.language());
        put(all, "age", filter.age());
        put(all, "payerGap", filter.payerGap() ? "yes" : null);
        put(all, "free", filter.free() ? "yes" : null);
        put(all, "action", filter.nextAction());
        put(all, "found", found);
        put(all, "after", after == null ? null : Cursors.write(after));
        return all;
    }

    private static void put(Map<String, String> all, String name, @Nullable Object value) {
        if (value != null) {
            all.put(name, value.toString());
        }
    }
}
