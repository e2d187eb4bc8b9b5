package io.quecsim.core.text;

import io.quecsim.core.error.PyErrors;
import io.quecsim.core.error.PyException;
import io.quecsim.core.number.Numbers;
import io.quecsim.core.object.PyBytes;
import io.quecsim.core.object.PyDict;
import io.quecsim.core.object.PyInstance;
import io.quecsim.core.object.PyObject;
import io.quecsim.core.object.PyStr;
import io.quecsim.core.object.PyTuple;
import io.quecsim.core.object.Texts;
import io.quecsim.core.object.Types;
import io.quecsim.core.vm.Vm;

/** {@code pattern % values} for {@code str} and {@code bytes} ({@code py/objstr.c}). One object formats one pattern. */
public final class PercentFormat {
    private final Vm vm;
    private final String pattern;
    private final boolean bytes;
    private final Object[] values;
    /** The values by name; null unless the right operand is a dict. */
    private final PyDict named;

    private final StringBuilder out = new StringBuilder();
    private int at;
    private int used;

    private int flags;
    private char fill;
    private boolean alternate;
    private int width;
    private int precision;

    private PercentFormat(Vm vm, PyObject pattern, Object right) {
        this.vm = vm;
        this.pattern = Texts.octets(pattern);
        this.bytes = pattern instanceof PyBytes;
        this.values = values(vm, right);
        this.named = vm.ops.typeOf(right) == Types.DICT ? (PyDict) right : null;
    }

    /** A tuple's items; of one with named places too, upstream. */
    private static Object[] values(Vm vm, Object right) {
        Object tuple = vm.current && right instanceof PyInstance instance ? instance.nativeBase : right;
        boolean fits = vm.current ? tuple instanceof PyTuple : vm.ops.typeOf(right) == Types.TUPLE;
        return fits ? ((PyTuple) tuple).items : new Object[] {right};
    }

    /** The octets of the formatted text. */
    public static String format(Vm vm, PyObject pattern, Object right) {
        PercentFormat formatting = new PercentFormat(vm, pattern, right);
        try {
            return formatting.run();
        } catch (PyException raised) {
            Texts.leaveBuffer(vm, formatting.out.length());
            throw raised;
        }
    }

    private String run() {
        for (; at < pattern.length(); at++) {
            char c = pattern.charAt(at);
            if (c != '%') {
                out.append(c);
            } else if (++at < pattern.length() && pattern.charAt(at) == '%') {
                out.append('%');
            } else {
                field();
            }
        }
        if (used != values.length && !(vm.current && named != null)) {
            throw PyErrors.typeError(vm, "format string didn't convert all arguments");
        }
        return out.toString();
    }

    private void field() {
        requireMore();
        Object value = pattern.charAt(at) == '(' ? byName() : null;
        flags();
        width = 0;
        if (at < pattern.length()) {
            width = pattern.charAt(at) == '*' ? starred() : number(0);
        }
        precision = -1;
        if (at < pattern.length() && pattern.charAt(at) == '.') {
            at++;
            if (at < pattern.length()) {
                precision = pattern.charAt(at) == '*' ? starred() : number(0);
            }
        }
        requireMore();
        vm.heap.reserve((long) out.length() + Math.max(width, 0) + Math.max(precision, 0));
        convert(pattern.charAt(at), value == null ? next() : value);
        vm.heap.reserve(out.length());
    }

    private void requireMore() {
        if (at >= pattern.length()) {
            throw PyErrors.valueError(vm, "incomplete format");
        }
    }

    private Object byName() {
        if (named == null) {
            throw PyErrors.typeError(vm, "format needs a dict");
        }
        used = 1;
        int close = pattern.indexOf(')', at);
        if (close < 0) {
            throw PyErrors.valueError(vm, "incomplete format key");
        }
        PyStr key = PyStr.of(vm, Octets.text(pattern.substring(at + 1, close)));
        at = close + 1;
        return named.getItem(vm, key);
    }

    private void flags() {
        flags = 0;
        fill = ' ';
        alternate = false;
        for (; at < pattern.length(); at++) {
            switch (pattern.charAt(at)) {
                case '-' -> flags |= Field.LEFT;
                case '+' -> flags |= Field.PLUS;
                case ' ' -> flags |= Field.SPACE;
                case '#' -> alternate = true;
                case '0' -> {
                    flags |= Field.PAD_AFTER_SIGN;
                    fill = '0';
                }
                default -> {
                    return;
                }
            }
        }
    }

    private int starred() {
        at++;
        return vm.ops.toInt(next());
    }

    private int number(int none) {
        int value = none;
        for (; at < pattern.length() && Character.digit(pattern.charAt(at), 10) >= 0; at++) {
            value = value * 10 + (pattern.charAt(at) - '0');
        }
        return value;
    }

    private Object next() {
        if (used >= values.length) {
            throw PyErrors.typeError(vm, "format string needs more arguments");
        }
        return values[used++];
    }

    private void convert(char type, Object value) {
        switch (type) {
            case 'c' -> Field.text(character(value), flags, ' ', width, out);
            case 'd', 'i', 'u' -> integer(FormatArguments.cut(vm, value), 10, false, flags);
            case 'e', 'E', 'f', 'F', 'g', 'G' ->
                Field.number(Numbers.requireDouble(vm, value), vm.current, type, precision, flags, fill, width, out);
            case 'o' -> integer(value, 8, false, alternate ? flags | Field.PREFIX | Field.OCTAL_LETTER : flags);
            case 'x', 'X' -> integer(value, 16, type == 'X', alternate ? flags | Field.PREFIX : flags);
            case 'r', 's' -> text(type, value);
            default -> throw unsupported(type);
        }
    }

    private void integer(Object value, int base, boolean upper, int all) {
        FormatArguments.writeInt(vm, value, base, upper, all, fill, width, precision, out);
    }

    private String character(Object value) {
        if (value instanceof PyStr) {
            String octets = ((PyStr) value).octets();
            if (octets.length() != 1) {
                throw PyErrors.typeError(vm, "%c needs int or char");
            }
            return octets;
        } else if (Numbers.isIntegral(value)) {
            return FormatArguments.octet(vm, value);
        }
        throw PyErrors.typeError(vm, "integer needed");
    }

    private void text(char type, Object value) {
        String octets;
        if (type == 's' && bytes && value instanceof PyBytes) {
            octets = Texts.octets((PyBytes) value);
        } else {
            octets = type == 'r' ? FormatArguments.repr(vm, value) : FormatArguments.str(vm, value);
        }
        boolean cut = precision >= 0 && precision < octets.length();
        Field.text(cut ? octets.substring(0, precision) : octets, flags, ' ', width, out);
    }

    private PyException unsupported(char type) {
        return PyErrors.valueError(
                vm, "unsupported format character '%s' (0x%s) at index %s", type, Integer.toHexString(type), at);
    }
}
