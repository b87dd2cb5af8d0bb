package health.ilium.triage.policy.yaml;

import health.ilium.triage.policy.Flaw;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Node;
import tools.jackson.core.JacksonException;

/// The document is no YAML at all, or says one thing twice.
final class BadSyntax extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Flaw flaw;

    private BadSyntax(int line, int column, String message) {
        super(message, null, false, false);
        this.flaw = new Flaw(line, column, "", "SYNTAX", message);
    }

    /// YAML's own words are plainer, where there are some.
    static BadSyntax of(JacksonException bad) {
        if (bad.getCause() instanceof YamlEngineException plain) {
            return of(plain);
        }
        var location = bad.getLocation();
        return new BadSyntax(
                location == null ? 1 : Math.max(1, location.getLineNr()),
                location == null ? 1 : Math.max(1, location.getColumnNr()),
                bad.getOriginalMessage());
    }

    static BadSyntax of(YamlEngineException bad) {
        if (bad instanceof MarkedYamlEngineException marked) {
            var mark = marked.getProblemMark().or(marked::getContextMark);
            return new BadSyntax(
                    mark.map(it -> it.getLine() + 1).orElse(1),
                    mark.map(it -> it.getColumn() + 1).orElse(1),
                    marked.getProblem());
        }
        return new BadSyntax(1, 1, String.valueOf(bad.getMessage()));
    }

    static BadSyntax because(String message) {
        return new BadSyntax(1, 1, message);
    }

    static BadSyntax at(Node node, String message) {
        return new BadSyntax(
                node.getStartMark().map(it -> it.getLine() + 1).orElse(1),
                node.getStartMark().map(it -> it.getColumn() + 1).orElse(1),
                message);
    }

    Flaw flaw() {
        return flaw;
    }
}
