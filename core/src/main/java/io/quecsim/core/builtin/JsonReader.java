package io.quecsim.core.builtin;

import io.quecsim.core.error.PyErrors;
import io.quecsim.core.error.PyException;
import io.quecsim.core.heap.Heap;
import io.quecsim.core.object.PyBool;
import io.quecsim.core.object.PyDict;
import io.quecsim.core.object.PyFloat;
import io.quecsim.core.object.PyInt;
import io.quecsim.core.object.PyList;
import io.quecsim.core.object.PyNone;
import io.quecsim.core.object.PyStr;
import io.quecsim.core.object.TextBuffer;
import io.quecsim.core.text.NumberParser;
import io.quecsim.core.text.Octets;
import io.quecsim.core.vm.Feature;
import io.quecsim.core.vm.Vm;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.function.IntSupplier;

/**
 * Reads JSON as leniently as {@code extmod/modujson.c}: commas and colons are white space, brackets and braces need not
 * match. Not recursive, so depth costs no stack.
 */
final class JsonReader {
    private static final int END = 0;
    private static final Map<Integer, Character> ESCAPES =
            Map.of((int) 'b', '\b', (int) 'f', '\f', (int) 'n', '\n', (int) 'r', '\r', (int) 't', '\t');

    private static final int POINTER_BYTES = 4;
    private static final int OUTER_AT_FIRST = 4;
    private static final int BUFFER_BYTES = 8;

    private final Vm vm;
    private final IntSupplier source;
    /** Where words and numbers are put together. */
    private final TextBuffer buffer;

    private int current;

    private final Deque<Object> outer = new ArrayDeque<>();
    private int outerStorage = Heap.NO_PAYLOAD;
    private Object container;
    private Object key;

    /** @param source gives the next byte, or 0 at the end */
    JsonReader(Vm vm, IntSupplier source) {
        this.vm = vm;
        this.source = source;
        this.buffer = new TextBuffer(vm.heap, BUFFER_BYTES);
    }

    /** The one value of the source; raises ValueError if there is not exactly one. */
    Object read() {
        Object value = readAll();
        buffer.clear();
        return value;
    }

    private Object readAll() {
        next();
        Object value = readValue();
        while (" \t\n\r\u000b\f".indexOf(current) >= 0 && current != END) {
            next();
        }
        if (value == null || current != END || !outer.isEmpty()) {
            throw bad();
        }
        return value;
    }

    private int next() {
        current = source.getAsInt();
        return current;
    }

    private Object readValue() {
        while (current != END) {
            int first = current;
            next();
            switch (first) {
                case ',':
                case ':':
                case ' ':
                case '\t':
                case '\n':
                case '\r':
                    continue;
                case '}':
                case ']':
                    if (container == null) {
                        throw bad();
                    }
                    if (outer.isEmpty()) {
                        return container;
                    }
                    container = outer.pop();
                    continue;
                default:
            }
            boolean opens = first == '[' || first == '{';
            Object value = first == '[' ? PyList.empty(vm) : first == '{' ? PyDict.empty(vm) : scalar(first);
            if (container == null) {
                container = value;
                if (!opens) {
                    return value;
                }
            } else {
                store(value, opens);
                if (opens) {
                    push();
                    container = value;
                }
            }
        }
        return vm.current ? null : container; // 1.13 is content with a value that is not closed.
    }

    /** The device keeps those outside in a list, whose storage is left behind. */
    private void push() {
        int depth = outer.size();
        if (outerStorage == Heap.NO_PAYLOAD) {
            outerStorage = vm.heap.allocPayload(POINTER_BYTES * OUTER_AT_FIRST);
        } else if (depth >= OUTER_AT_FIRST && Integer.bitCount(depth) == 1) {
            outerStorage = vm.heap.reallocPayload(outerStorage, POINTER_BYTES * 2 * depth);
        }
        outer.push(container);
    }

    private void store(Object value, boolean opens) {
        if (container instanceof PyList list) {
            list.append(vm, value);
        } else if (key == null) {
            if (opens) {
                throw bad();
            }
            key = value;
        } else {
            ((PyDict) container).put(vm, key, value);
            key = null;
        }
    }

    private Object scalar(int first) {
        switch (first) {
            case 'n':
                return word("ull", PyNone.NONE);
            case 't':
                return word("rue", PyBool.TRUE);
            case 'f':
                return word("alse", PyBool.FALSE);
            case '"':
                return string();
            default:
                if (first == '-' || first >= '0' && first <= '9') {
                    return number(first);
                }
                throw bad();
        }
    }

    private Object word(String rest, Object value) {
        for (int i = 0; i < rest.length(); i++) {
            if (current != rest.charAt(i)) {
                throw bad();
            }
            next();
        }
        return value;
    }

    private Object string() {
        StringBuilder octets = new StringBuilder();
        while (current != '"') {
            if (current == END) {
                throw bad();
            }
            if (current != '\\') {
                octets.append((char) current);
            } else if (next() == 'u') {
                int code = 0;
                for (int i = 0; i < 4; i++) {
                    code = code << 4 | Math.max(0, Character.digit(next(), 16));
                }
                octets.append(
                        vm.config.has(Feature.UNICODE_STRINGS)
                                ? Octets.of(String.valueOf((char) code))
                                : String.valueOf((char) (code & 0xff)));
            } else {
                octets.append(ESCAPES.getOrDefault(current, (char) current));
            }
            next();
        }
        next();
        buffer.holds(octets.length());
        return PyStr.of(vm, Octets.text(octets.toString()));
    }

    private Object number(int first) {
        StringBuilder digits = new StringBuilder().append((char) first);
        boolean fraction = false;
        while (current == '.'
                || current == 'E'
                || current == 'e'
                || current == '+'
                || current == '-'
                || current >= '0' && current <= '9') {
            fraction |= current == '.' || current == 'E' || current == 'e';
            digits.append((char) current);
            next();
        }
        buffer.holds(digits.length());
        if (fraction) {
            NumberParser.Decimal value = NumberParser.decimal(digits.toString(), false, vm.current);
            if (value == NumberParser.Decimal.INVALID) {
                throw PyErrors.valueError(vm, "invalid syntax for number");
            }
            return PyFloat.of(vm, value.value());
        }
        NumberParser.Int value = NumberParser.integer(digits.toString(), 10, vm.config.smallIntBits());
        if (value.value() == null) {
            String text = "invalid syntax for integer with base 10";
            boolean detailed = vm.config.has(Feature.DETAILED_ERRORS);
            throw PyErrors.valueError(vm, detailed ? text + ": '" + value.digits() + "'" : text);
        }
        return PyInt.of(vm, value.value());
    }

    private PyException bad() {
        return PyErrors.valueError(vm, "syntax error in JSON");
    }
}
