package io.quecsim.binding;

import io.quecsim.binding.Declaration.Kind;
import org.jspecify.annotations.Nullable;

/** Turns the text of a {@link Default} into a Java expression. */
final class DefaultValue {
    private DefaultValue() {}

    /** The expression of the parameter's Java type, or null when the text does not denote one. */
    static @Nullable String expression(Kind kind, String javaType, String text) {
        switch (kind) {
            case INT:
            case LONG:
                return text.matches("-?(0x)?[0-9a-fA-F_]+") ? text + (kind == Kind.LONG ? "L" : "") : null;
            case DOUBLE:
                return text.matches("-?[0-9.]+(e-?[0-9]+)?") ? text + "d" : null;
            case BOOLEAN:
                return text.matches("true|false|True|False") ? text.toLowerCase(java.util.Locale.ROOT) : null;
            case STRING:
                return text.equals("null") ? "(String) null" : quote(text);
            case OBJECT:
                return object(text);
            case BYTES:
            case TYPED:
                return text.equals("null") ? "(" + javaType + ") null" : null;
            default:
                return null;
        }
    }

    private static @Nullable String object(String text) {
        switch (text) {
            case "null":
                return "(Object) null";
            case "None":
                return "PyNone.NONE";
            case "True":
                return "PyBool.TRUE";
            case "False":
                return "PyBool.FALSE";
            default:
                return text.matches("-?[0-9]{1,9}") ? "(Object) " + "Integer.valueOf(" + text + ")" : null;
        }
    }

    static String quote(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        for (char c : text.toCharArray()) {
            switch (c) {
                case '\n':
                    quoted.append("\\n");
                    break;
                case '\r':
                    quoted.append("\\r");
                    break;
                case '\t':
                    quoted.append("\\t");
                    break;
                case '"':
                case '\\':
                    quoted.append('\\').append(c);
                    break;
                default:
                    quoted.append(c < 0x20 ? String.format("\\u%04x", (int) c) : String.valueOf(c));
            }
        }
        return quoted.append('"').toString();
    }
}
