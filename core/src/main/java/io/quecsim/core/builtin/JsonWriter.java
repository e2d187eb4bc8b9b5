package io.quecsim.core.builtin;

import io.quecsim.core.object.PyBool;
import io.quecsim.core.object.PyBytes;
import io.quecsim.core.object.PyDict;
import io.quecsim.core.object.PyInstance;
import io.quecsim.core.object.PyList;
import io.quecsim.core.object.PyNone;
import io.quecsim.core.object.PyStr;
import io.quecsim.core.object.PyTuple;
import io.quecsim.core.text.Octets;
import io.quecsim.core.vm.Vm;

/** Writes a value as {@code mp_obj_print_helper} does with {@code PRINT_JSON}: what JSON has no word for is printed as it is. */
final class JsonWriter {
    private final Vm vm;
    private final StringBuilder out;
    private final String between;
    private final String afterKey;

    /**
     * @param between two items
     * @param afterKey before its value
     */
    JsonWriter(Vm vm, StringBuilder out, String between, String afterKey) {
        this.between = between;
        this.afterKey = afterKey;
        this.vm = vm;
        this.out = out;
    }

    void write(Object value) {
        vm.heap.reserve(out.length());
        if (value == PyNone.NONE) {
            out.append("null");
        } else if (value instanceof PyBool truth) {
            out.append(truth.value);
        } else if (value instanceof PyStr text) {
            string(text.value);
        } else if (value instanceof PyList list) {
            sequence(list.items, list.size);
        } else if (value instanceof PyTuple tuple) {
            sequence(tuple.items, tuple.items.length);
        } else if (value instanceof PyDict dict) {
            dict(dict);
        } else if (value instanceof PyBytes bytes) {
            string(Octets.text(Octets.ofBytes(bytes.value)));
        } else if (value instanceof PyInstance instance
                && instance.nativeBase != null
                && vm.ops.attributes.findInClass(instance, vm.names.repr) == null) {
            write(instance.nativeBase);
        } else {
            vm.ops.print(out, value, false);
        }
    }

    /** Non-ASCII characters stand for themselves ({@code mp_str_print_json}). */
    private void string(String text) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"':
                case '\\':
                    out.append('\\').append(c);
                    break;
                case '\n':
                    out.append("\\n");
                    break;
                case '\r':
                    out.append("\\r");
                    break;
                case '\t':
                    out.append("\\t");
                    break;
                default:
                    if (c < 0x20) {
                        out.append("\\u00").append(c < 0x10 ? "0" : "").append(Integer.toHexString(c));
                    } else {
                        out.append(c);
                    }
            }
        }
        out.append('"');
    }

    private void sequence(Object[] items, int size) {
        out.append('[');
        for (int i = 0; i < size; i++) {
            if (i > 0) {
                out.append(between);
            }
            write(items[i]);
        }
        out.append(']');
    }

    private void dict(PyDict dict) {
        out.append('{');
        boolean first = true;
        for (int i = 0; i < dict.slots(); i++) {
            Object key = dict.keyAt(i);
            if (key == null) {
                continue;
            }
            if (!first) {
                out.append(between);
            }
            first = false;
            boolean text = key instanceof PyStr || key instanceof PyBytes;
            out.append(text ? "" : "\"");
            write(key);
            out.append(text ? "" : "\"").append(afterKey);
            write(dict.valueAt(i));
        }
        out.append('}');
    }
}
