package health.ilium.intake.cdshooks.web;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// @param allowedOrigins of pages in a browser that may call; `*` for all
@ConfigurationProperties("intake.cds-hooks")
record CdsHooksSettings(@DefaultValue("*") List<String> allowedOrigins) {}
