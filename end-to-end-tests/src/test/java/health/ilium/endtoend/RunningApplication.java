package health.ilium.endtoend;

import health.ilium.endtoend.deployed.DeployedApplication;
import health.ilium.endtoend.docker.Docker;
import java.nio.file.Path;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/// Hands the one running application to scenarios; JUnit closes it after the last one.
final class RunningApplication implements ParameterResolver {

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        var type = parameter.getParameter().getType();
        return type == Practice.class || type.isAssignableFrom(DeployedApplication.class);
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        var application =
                context.getRoot()
                        .getStore(Namespace.GLOBAL)
                        .computeIfAbsent(
                                ApplicationUnderTest.class,
                                _ -> started(),
                                DeployedApplication.class);
        return parameter.getParameter().getType() == Practice.class
                ? new Practice(application)
                : application;
    }

    private static DeployedApplication started() {
        var chosen =
                ChosenDeployment.from(
                        System.getProperty("deployment", ""), new Docker(Path.of("."))::answers);
        return new DeployedApplication(chosen.started());
    }
}
