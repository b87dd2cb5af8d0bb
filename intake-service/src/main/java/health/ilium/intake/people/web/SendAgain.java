package health.ilium.intake.people.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.http.MediaType;

/// A form that could not be taken, to be sent again by a button. Only one that came from a page of
/// this service, as the browser vouches for: nobody shall press a button that another site filled.
///
/// @param fields what was typed; no password
record SendAgain(String path, List<Field> fields) {

    record Field(String name, String value) {}

    static Optional<SendAgain> of(HttpServletRequest request) {
        if (!"same-origin".equals(request.getHeader("Sec-Fetch-Site")) || !isForm(request)) {
            return Optional.empty();
        }
        List<Field> fields = new ArrayList<>();
        request.getParameterMap()
                .forEach(
                        (name, values) -> {
                            for (String value : values) {
                                fields.add(new Field(name, value));
                            }
                        });
        fields.removeIf(field -> field.name().equals("_csrf"));
        return fields.stream().anyMatch(SendAgain::isSecret)
                ? Optional.empty()
                : Optional.of(new SendAgain(request.getRequestURI(), fields));
    }

    private static boolean isForm(HttpServletRequest request) {
        String type = request.getContentType();
        return "POST".equals(request.getMethod())
                && type != null
                && type.toLowerCase(Locale.ROOT)
                        .startsWith(MediaType.APPLICATION_FORM_URLENCODED_VALUE);
    }

    private static boolean isSecret(Field field) {
        return field.name().toLowerCase(Locale.ROOT).contains("password");
    }
}
