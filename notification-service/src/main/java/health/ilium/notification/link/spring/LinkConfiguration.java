package health.ilium.notification.link.spring;

import health.ilium.notification.link.LinkSettings;
import health.ilium.notification.link.PageLinks;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class LinkConfiguration {

    @Bean
    PageLinks pageLinks(LinkSettings settings) {
        return new PageLinks(settings);
    }
}
