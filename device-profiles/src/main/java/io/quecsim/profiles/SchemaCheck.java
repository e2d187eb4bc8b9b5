package io.quecsim.profiles;

import io.quecsim.profiles.ProfileException.Fault;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Checks a value against a JSON Schema, and says for each fault what would be allowed there. It knows the keywords that
 * the profile schema uses and refuses a schema with others, so nothing in it is silently without effect. (A complete
 * validator takes a tenth of a second to load; tests compare the two.)
 */
final class SchemaCheck {
    private static final Set<String> REMARKS = Set.of("$schema", "$id", "$defs", "title", "description");

    private final Map<?, ?> definitions;
    private final List<Fault> faults = new ArrayList<>();

    private SchemaCheck(Map<?, ?> definitions) {
        this.definitions = definitions;
    }

    /** All faults of {@code value}; empty when it is as {@code schema} says. */
    static List<Fault> faults(Map<?, ?> schema, @Nullable Object value) {
        Object definitions = schema.get("$defs");
        SchemaCheck check = new SchemaCheck(definitions instanceof Map<?, ?> map ? map : Map.of());
        check.check(schema, value, "");
        return check.faults;
    }

    private void check(Map<?, ?> schema, @Nullable Object value, String path) {
        for (Map.Entry<?, ?> entry : schema.entrySet()) {
            Object says = entry.getValue();
            switch ((String) entry.getKey()) {
                case "$ref" -> check(definition((String) says), value, path);
                case "type" -> {
                    if (!hasType((String) says, value)) {
                        fault(path, "is " + kind(value), "must be " + article((String) says));
                        return;
                    }
                }
                case "enum" -> {
                    if (!((List<?>) says).contains(value)) {
                        fault(path, "is " + JsonText.write(value), "allowed: " + listed((List<?>) says));
                    }
                }
                case "minimum", "maximum" -> checkRange(schema, value, path, (String) entry.getKey());
                case "minLength" -> {
                    if (value instanceof String text && text.length() < (Long) says) {
                        fault(path, "is empty", "must be a text of at least " + says + " characters");
                    }
                }
                case "pattern" -> {
                    if (value instanceof String text && !text.matches((String) says)) {
                        fault(path, "is " + JsonText.write(value), "must match " + says);
                    }
                }
                case "required" -> checkRequired((List<?>) says, value, path);
                case "properties" -> checkProperties(schema, value, path);
                case "items" -> checkItems((Map<?, ?>) says, value, path);
                case "uniqueItems" -> checkUnique(value, path);
                case "additionalProperties" -> {
                    assert says.equals(false) && schema.containsKey("properties") : "only false is known";
                }
                default -> {
                    if (!REMARKS.contains((String) entry.getKey())) {
                        throw new AssertionError("the schema uses " + entry.getKey() + ", which is not checked here");
                    }
                }
            }
        }
    }

    private Map<?, ?> definition(String reference) {
        Object definition = definitions.get(reference.substring("#/$defs/".length()));
        if (!(definition instanceof Map<?, ?> map)) {
            throw new AssertionError("the schema has no " + reference);
        }
        return map;
    }

    private void checkRange(Map<?, ?> schema, @Nullable Object value, String path, String bound) {
        if (!(value instanceof Number number)) {
            return;
        }
        Object limit = schema.get(bound);
        int order = Double.compare(number.doubleValue(), ((Number) limit).doubleValue());
        if (bound.equals("minimum") ? order < 0 : order > 0) {
            fault(path, "is " + value, "allowed: " + schema.get("minimum") + " to " + schema.get("maximum"));
        }
    }

    private void checkRequired(List<?> names, @Nullable Object value, String path) {
        if (value instanceof Map<?, ?> object) {
            for (Object name : names) {
                if (!object.containsKey(name)) {
                    fault(child(path, name), "is missing", "");
                }
            }
        }
    }

    private void checkProperties(Map<?, ?> schema, @Nullable Object value, String path) {
        if (!(value instanceof Map<?, ?> object)) {
            return;
        }
        Map<?, ?> known = (Map<?, ?>) schema.get("properties");
        for (Map.Entry<?, ?> entry : object.entrySet()) {
            Object rule = known.get(entry.getKey());
            if (rule != null) {
                check((Map<?, ?>) rule, entry.getValue(), child(path, entry.getKey()));
            } else if (Boolean.FALSE.equals(schema.get("additionalProperties"))) {
                fault(child(path, entry.getKey()), "is no known field", "known here: " + plain(known.keySet()));
            }
        }
    }

    private void checkItems(Map<?, ?> rule, @Nullable Object value, String path) {
        if (value instanceof List<?> list) {
            for (int i = 0; i < list.size(); i++) {
                check(rule, list.get(i), path + "[" + i + "]");
            }
        }
    }

    private void checkUnique(@Nullable Object value, String path) {
        if (value instanceof List<?> list) {
            Map<@Nullable Object, Integer> seen = new LinkedHashMap<>();
            for (int i = 0; i < list.size(); i++) {
                Integer first = seen.putIfAbsent(list.get(i), i);
                if (first != null) {
                    fault(path + "[" + i + "]", "repeats " + JsonText.write(list.get(i)), "");
                }
            }
        }
    }

    private static boolean hasType(String type, @Nullable Object value) {
        return switch (type) {
            case "object" -> value instanceof Map;
            case "array" -> value instanceof List;
            case "string" -> value instanceof String;
            case "boolean" -> value instanceof Boolean;
            case "integer" -> value instanceof Long;
            default -> throw new AssertionError("the schema uses the type " + type + ", which is not checked here");
        };
    }

    private static String kind(@Nullable Object value) {
        if (value instanceof Map) {
            return "an object";
        }
        return value instanceof List ? "an array" : JsonText.write(value);
    }

    private static String article(String type) {
        return switch (type) {
            case "object" -> "an object";
            case "array" -> "an array";
            case "string" -> "a text in quotes";
            case "boolean" -> "true or false";
            default -> "a whole number";
        };
    }

    private static String listed(List<?> values) {
        return String.join(", ", values.stream().map(JsonText::write).toList());
    }

    private static String plain(Set<?> names) {
        return String.join(", ", names.stream().map(String::valueOf).toList());
    }

    private static String child(String path, Object name) {
        return path.isEmpty() ? String.valueOf(name) : path + "." + name;
    }

    private void fault(String path, String what, String allowed) {
        faults.add(new Fault(path, what, allowed));
    }
}
