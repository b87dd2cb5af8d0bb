package health.ilium.notification.template.yaml;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import health.ilium.notification.link.PageLinks;
import health.ilium.notification.template.Template;
import health.ilium.notification.template.Templates;
import health.ilium.notification.template.Values;
import java.util.Map;
import java.util.TreeMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class TemplateConfiguration {

    private static final Logger log = LoggerFactory.getLogger(TemplateConfiguration.class);

    @Bean
    Templates templates(PageLinks links) {
        Values longest = new Values("R-9999999999-X", "305-555-0110", links.longest());
        Templates templates = new Templates(YamlTemplates.shipped(), longest);
        Map<String, Long> states =
                templates.all().stream()
                        .collect(groupingBy(TemplateConfiguration::languageAndState, counting()));
        log.info("Templates by language and state: {}", new TreeMap<>(states));
        return templates;
    }

    private static String languageAndState(Template template) {
        return template.language() + " " + template.state();
    }
}
