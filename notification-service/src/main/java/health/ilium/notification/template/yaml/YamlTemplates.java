package health.ilium.notification.template.yaml;

import health.ilium.notification.template.Template;
import health.ilium.notification.template.TemplateKey;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/// The templates in `templates/` on the class path, one file for each key.
public final class YamlTemplates {

    private YamlTemplates() {}

    public static List<Template> shipped() {
        return TemplateKey.all().stream().flatMap(key -> file(key).templates().stream()).toList();
    }

    private static TemplateFile file(TemplateKey key) {
        String name = "/templates/" + key.code() + ".yaml";
        try (InputStream bytes = YamlTemplates.class.getResourceAsStream(name)) {
            Objects.requireNonNull(bytes, name + " is missing");
            return new TemplateFile(
                    key, new Yaml(new SafeConstructor(new LoaderOptions())).load(bytes));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
