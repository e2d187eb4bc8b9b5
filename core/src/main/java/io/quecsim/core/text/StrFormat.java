package io.quecsim.core.text;

import io.quecsim.core.error.PyErrors;
import io.quecsim.core.error.PyException;
import io.quecsim.core.number.Numbers;
import io.quecsim.core.object.Exceptions;
import io.quecsim.core.object.PyStr;
import io.quecsim.core.object.Texts;
import io.quecsim.core.vm.Feature;
import io.quecsim.core.vm.Vm;

/** {@code pattern.format(*args, **kwargs)} ({@code py/objstr.c}). One object formats one pattern. */
public final class StrFormat {
    private final Vm vm;
    private final Object[] args;
    private final PyStr[] names;
    /** How many of {@link #args} are positional. */
    private final int positional;
    /** Number of the next field without a name; -1 once fields were numbered by hand. */
    private int next;

    private StrFormat(Vm vm, Object[] args, PyStr[] names) {
        this.vm = vm;
        this.args = args;
        this.names = names;
        this.positional = args.length - names.length;
    }

    /**
     * @param pattern an octet text
     * @param args positional values, then those of keywords
     * @param names the keywords
     * @return the octets of the formatted text
     */
    public static String format(Vm vm, String pattern, Object[] args, PyStr[] names) {
        StringBuilder out = new StringBuilder(pattern.length() + 16);
        try {
            return new StrFormat(vm, args, names).expand(pattern, out);
        } catch (PyException raised) {
            Texts.leaveBuffer(vm, out.length());
            throw raised;
        }
    }

    /** What stands in the specification of a field. */
    private String expand(String pattern) {
        return expand(pattern, new StringBuilder(pattern.length() + 16));
    }

    private String expand(String pattern, StringBuilder out) {
        int end = pattern.length();
        for (int at = 0; at < end; at++) {
            char c = pattern.charAt(at);
            boolean doubled = at + 1 < end && pattern.charAt(at + 1) == c;
            if (c == '}' || c == '{' && doubled) {
                if (!doubled) {
                    throw PyErrors.valueError(vm, "single '}' encountered in format string");
                }
                out.append(c);
                at++;
            } else if (c == '{') {
                at = field(pattern, at + 1, out);
            } else {
                out.append(c);
            }
        }
        return out.toString();
    }

    /** Formats the replacement field that begins at {@code from}; returns where its closing brace is. */
    private int field(String pattern, int from, StringBuilder out) {
        int end = pattern.length();
        int at = from;
        while (at < end && "}!:".indexOf(pattern.charAt(at)) < 0) {
            at++;
        }
        String name = pattern.substring(from, at);
        char conversion = 0;
        if (at < end && pattern.charAt(at) == '!') {
            conversion = ++at < end ? pattern.charAt(at) : 0;
            if (conversion != 'r' && conversion != 's') {
                throw PyErrors.valueError(vm, badConversion(conversion));
            }
            at++;
        }
        String spec = null;
        if (at < end && pattern.charAt(at) == ':') {
            int begin = ++at;
            at = closingBrace(pattern, begin);
            spec = at > begin ? pattern.substring(begin, at) : null;
        }
        if (at >= end) {
            throw PyErrors.valueError(vm, "unmatched '{' in format");
        } else if (pattern.charAt(at) != '}') {
            throw PyErrors.valueError(vm, "expected ':' after format specifier");
        }
        write(value(name), conversion, spec, out);
        return at;
    }

    private String badConversion(char conversion) {
        if (!vm.config.has(Feature.DETAILED_ERRORS)) {
            return "bad conversion specifier";
        }
        return conversion == 0
                ? "end of format while looking for conversion specifier"
                : "unknown conversion specifier " + conversion;
    }

    private static int closingBrace(String pattern, int from) {
        int depth = 1;
        int at = from;
        for (; at < pattern.length(); at++) {
            char c = pattern.charAt(at);
            if (c == '{') {
                depth++;
            } else if (c == '}' && --depth == 0) {
                break;
            }
        }
        return at;
    }

    private Object value(String name) {
        if (name.isEmpty()) {
            if (next < 0) {
                throw PyErrors.valueError(
                        vm, "can't switch from manual field specification to automatic field numbering");
            }
            return positional(next++);
        }
        return name.charAt(0) >= '0' && name.charAt(0) <= '9' ? numbered(name) : named(name);
    }

    private Object positional(int index) {
        if (index < 0 || index >= positional) {
            throw PyErrors.indexError(vm, "tuple index out of range");
        }
        return args[index];
    }

    private Object numbered(String name) {
        if (next > 0) {
            throw PyErrors.valueError(vm, "can't switch from automatic field numbering to manual field specification");
        }
        int at = 0;
        int index = 0;
        for (; at < name.length() && name.charAt(at) >= '0' && name.charAt(at) <= '9'; at++) {
            index = index * 10 + (name.charAt(at) - '0');
        }
        Object value = positional(index);
        next = -1;
        refuseAccess(at < name.length());
        return value;
    }

    private Object named(String name) {
        int at = 0;
        while (at < name.length() && name.charAt(at) != '.' && name.charAt(at) != '[') {
            at++;
        }
        String key = Octets.text(name.substring(0, at));
        for (int i = 0; i < names.length; i++) {
            if (names[i].value.equals(key)) {
                refuseAccess(at < name.length());
                return args[positional + i];
            }
        }
        throw PyErrors.keyError(vm, PyStr.of(vm, key));
    }

    private void refuseAccess(boolean present) {
        if (present) {
            throw PyErrors.of(
                    vm,
                    Exceptions.NOT_IMPLEMENTED_ERROR,
                    vm.current ? "attributes not supported" : "attributes not supported yet");
        }
    }

    private void write(Object given, char conversion, String specText, StringBuilder out) {
        Object value = given;
        if (conversion == 'r') {
            value = PyStr.of(vm, vm.ops.repr(given));
        } else if (conversion == 's' || specText == null) {
            value = PyStr.of(vm, vm.ops.str(given));
        }
        // A specification may have fields of its own.
        boolean numeric = Numbers.kind(value) != Numbers.NONE && Numbers.kind(value) != Numbers.COMPLEX;
        FormatSpec spec = specText == null ? FormatSpec.EMPTY : FormatSpec.parse(vm, expand(specText), numeric);
        char align = spec.align() != 0 ? spec.align() : numeric ? '>' : '<';
        char fill = spec.fill() == 0 ? ' ' : spec.fill();
        checkSign(spec);
        vm.heap.reserve((long) out.length() + Math.max(spec.width(), 0) + Math.max(spec.precision(), 0));
        int flags = spec.flags()
                | switch (align) {
                    case '<' -> Field.LEFT;
                    case '=' -> Field.PAD_AFTER_SIGN;
                    case '^' -> Field.CENTER;
                    default -> 0;
                };
        if (Numbers.isIntegral(value) && "eEfFgG%".indexOf(spec.type()) < 0) {
            integer(value, spec, flags, fill, out);
        } else if (numeric) {
            real(value, spec, flags, fill, out);
        } else {
            text(value, spec, align, flags, fill, out);
        }
        vm.heap.reserve(out.length());
    }

    private void checkSign(FormatSpec spec) {
        if ((spec.flags() & (Field.PLUS | Field.SPACE)) == 0) {
            return;
        }
        if (spec.type() == 's') {
            throw PyErrors.valueError(vm, "sign not allowed in string format specifier");
        } else if (spec.type() == 'c') {
            throw PyErrors.valueError(vm, "sign not allowed with integer format specifier 'c'");
        }
    }

    private void integer(Object value, FormatSpec spec, int flags, char fill, StringBuilder out) {
        int width = spec.width();
        switch (spec.type()) {
            case 'b' -> FormatArguments.writeInt(vm, value, 2, false, flags, fill, width, 0, out);
            case 0, 'n', 'd' -> FormatArguments.writeInt(vm, value, 10, false, flags, fill, width, 0, out);
            case 'o' -> FormatArguments.writeInt(vm, value, 8, false, flags | Field.OCTAL_LETTER, fill, width, 0, out);
            case 'x', 'X' -> FormatArguments.writeInt(vm, value, 16, spec.type() == 'X', flags, fill, width, 0, out);
            case 'c' -> Field.text(FormatArguments.octet(vm, value), flags, fill, width, out);
            default -> throw FormatArguments.unknownCode(vm, spec.type(), value);
        }
    }

    private void real(Object value, FormatSpec spec, int flags, char fill, StringBuilder out) {
        double number = Numbers.toDouble(value);
        int width = spec.width();
        int precision = spec.precision();
        switch (spec.type()) {
            case 0, 'n' -> Field.number(number, vm.current, 'g', precision, flags, fill, width, out);
            case 'e', 'E', 'f', 'F', 'g', 'G' ->
                Field.number(number, vm.current, spec.type(), precision, flags, fill, width, out);
            case '%' -> Field.number(number * 100, vm.current, 'f', precision, flags | Field.PERCENT, fill, width, out);
            default -> throw FormatArguments.unknownCode(vm, spec.type(), value);
        }
    }

    private void text(Object value, FormatSpec spec, char align, int flags, char fill, StringBuilder out) {
        if (align == '=') {
            throw PyErrors.valueError(vm, "'=' alignment not allowed in string format specifier");
        } else if (spec.type() != 0 && spec.type() != 's') {
            throw FormatArguments.unknownCode(vm, spec.type(), value);
        }
        String octets = Texts.anyType(vm, value);
        boolean cut = spec.precision() >= 0 && spec.precision() < octets.length();
        Field.text(cut ? octets.substring(0, spec.precision()) : octets, flags, fill, spec.width(), out);
    }
}
