package health.ilium.intake.wire;

import org.apache.catalina.core.StandardHost;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;
import org.springframework.security.web.firewall.RequestRejectedHandler;

/// Refusals from before any controller are problems too.
@Configuration(proxyBeanMethods = false)
class HttpEdge {

    /// Tomcat's own refusals.
    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> problemsOfTomcat() {
        return tomcat ->
                tomcat.addContextCustomizers(
                        context -> {
                            if (context.getParent() instanceof StandardHost host) {
                                host.setErrorReportValveClass(ProblemReportValve.class.getName());
                            }
                        });
    }

    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> drainableConnections() {
        return tomcat -> tomcat.setProtocol(DrainableProtocol.class.getName());
    }

    /// Refusals of Spring Security's firewall, such as an encoded slash in a path.
    @Bean
    RequestRejectedHandler problemsOfTheFirewall() {
        return (request, response, rejected) ->
                Problem.of(HttpStatus.BAD_REQUEST).writeTo(response);
    }
}
