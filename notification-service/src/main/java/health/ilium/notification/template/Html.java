package health.ilium.notification.template;

import health.ilium.notification.message.Language;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/// Plain paragraphs as HTML, without pictures or anything that is fetched.
final class Html {

    private Html() {}

    static String of(String text, Language language) {
        String paragraphs =
                Arrays.stream(text.split("\n\\s*\n"))
                        .map(paragraph -> "<p>" + escape(paragraph.strip()) + "</p>")
                        .collect(Collectors.joining("\n"));
        String linked =
                paragraphs.replace(Placeholder.LINK.inBraces(), "<a href=\"{link}\">{link}</a>");
        return """
        <!DOCTYPE html>
        <html lang="%s"><head><meta charset="utf-8"><title></title></head>
        <body style="font-family: sans-serif; font-size: 1.1em; line-height: 1.5; max-width: 40em">
        %s
        </body></html>
        """
                .formatted(language.name().toLowerCase(Locale.ROOT), linked);
    }

    static String fill(String html, Values values) {
        return new Values(escape(values.number()), escape(values.phone()), escape(values.link()))
                .fill(html);
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
