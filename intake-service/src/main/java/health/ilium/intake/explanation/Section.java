package health.ilium.intake.explanation;

import java.util.List;

/// One part of an explanation.
///
/// @param sentences plain words, never empty; what people wrote is among them
public record Section(Topic topic, String title, List<String> sentences) {

    static Section of(Topic topic, List<String> sentences) {
        return new Section(topic, topic.title(), sentences);
    }
}
