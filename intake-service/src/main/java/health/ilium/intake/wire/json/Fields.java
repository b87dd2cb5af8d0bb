package health.ilium.intake.wire.json;

import static health.ilium.intake.wire.json.FaultCode.REQUIRED;
import static health.ilium.intake.wire.json.FaultCode.TOO_MANY_ITEMS;
import static health.ilium.intake.wire.json.FaultCode.UNKNOWN_PROPERTY;
import static health.ilium.intake.wire.json.FaultCode.WRONG_TYPE;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/// The members of one JSON object, read by name. A reader asks for every member it knows; the
/// others are faults. Null is the same as left out.
public final class Fields {

    private final Members members;
    private final Faults faults;

    private Fields(Members members, Faults faults) {
        this.members = members;
        this.faults = faults;
    }

    static <T> T read(JsonNode value, String pointer, Faults faults, Function<Fields, T> reader) {
        if (!value.isObject()) {
            faults.add(pointer, WRONG_TYPE.name(), "must be an object");
            return reader.apply(new Fields(new Members(nothing(), pointer), new Faults()));
        }
        Fields fields = new Fields(new Members(value, pointer), faults);
        T result = reader.apply(fields);
        for (String name : fields.members.unknown()) {
            fields.fault(name, UNKNOWN_PROPERTY, "is not a known property");
        }
        return result;
    }

    public <T> T required(String name, Rule<T> rule) {
        JsonNode value = members.value(name);
        if (value == null) {
            fault(name, REQUIRED, "is required");
            return rule.standIn();
        }
        return judged(rule, value, members.pointerTo(name));
    }

    public <T> @Nullable T optional(String name, Rule<T> rule) {
        JsonNode value = members.value(name);
        return value == null ? null : judged(rule, value, members.pointerTo(name));
    }

    public <T> T optional(String name, Rule<T> rule, T otherwise) {
        T value = optional(name, rule);
        return value == null ? otherwise : value;
    }

    /// An object that must be there as far as its own members must.
    public <T> T object(String name, Function<Fields, T> reader) {
        JsonNode value = members.value(name);
        return read(value == null ? nothing() : value, members.pointerTo(name), faults, reader);
    }

    public <T> @Nullable T optionalObject(String name, Function<Fields, T> reader) {
        JsonNode value = members.value(name);
        return value == null ? null : read(value, members.pointerTo(name), faults, reader);
    }

    /// A list of values, or null when it was left out.
    public <T> @Nullable List<T> values(String name, int most, Rule<T> rule) {
        return list(name, most, (value, itsPointer) -> judged(rule, value, itsPointer));
    }

    /// A list of objects, or null when it was left out.
    public <T> @Nullable List<T> objects(String name, int most, Function<Fields, T> reader) {
        return list(name, most, (value, itsPointer) -> read(value, itsPointer, faults, reader));
    }

    /// Takes members that nobody asks for as none of our business; for bodies whose form others
    /// set.
    public Fields open() {
        members.allowOthers();
        return this;
    }

    /// Whether a member was given.
    public boolean has(String name) {
        return members.value(name) != null;
    }

    /// Reports what is wrong with a member in view of the others.
    public void fault(String name, FaultCode code, String message) {
        faults.add(members.pointerTo(name), code.name(), message);
    }

    /// Reports what is wrong with an item of a list in view of the others.
    public void fault(String name, int place, FaultCode code, String message) {
        faultAt(members.pointerTo(name) + "/" + place, code, message);
    }

    /// Reports what is wrong somewhere that was not read member by member.
    ///
    /// @param pointer JSON pointer into the whole body
    public void faultAt(String pointer, FaultCode code, String message) {
        faults.add(pointer, code.name(), message);
    }

    private <T> @Nullable List<T> list(
            String name, int most, BiFunction<JsonNode, String, T> element) {
        JsonNode value = members.value(name);
        if (value == null) {
            return null;
        }
        if (!value.isArray()) {
            fault(name, WRONG_TYPE, "must be a list");
            return List.of();
        }
        if (value.size() > most) {
            fault(name, TOO_MANY_ITEMS, "must have at most " + most + " items");
            return List.of();
        }
        List<T> list = new ArrayList<>(value.size());
        for (JsonNode item : value.values()) {
            list.add(element.apply(item, members.pointerTo(name) + "/" + list.size()));
        }
        return List.copyOf(list);
    }

    private <T> T judged(Rule<T> rule, JsonNode value, String itsPointer) {
        return switch (rule.of(value)) {
            case Verdict.Accepted<T>(T meaning) -> meaning;
            case Verdict.Rejected<T>(FaultCode code, String message) -> {
                faults.add(itsPointer, code.name(), message);
                yield rule.standIn();
            }
        };
    }

    private static JsonNode nothing() {
        return JsonNodeFactory.instance.objectNode();
    }
}
