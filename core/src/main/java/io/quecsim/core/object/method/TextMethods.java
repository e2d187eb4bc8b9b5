package io.quecsim.core.object.method;

import io.quecsim.core.error.PyErrors;
import io.quecsim.core.object.PyList;
import io.quecsim.core.object.PyNone;
import io.quecsim.core.object.PyObject;
import io.quecsim.core.object.PyStr;
import io.quecsim.core.object.PyTuple;
import io.quecsim.core.object.Texts;
import io.quecsim.core.text.Octets;
import io.quecsim.core.text.StrFormat;
import io.quecsim.core.text.TextEdit;
import io.quecsim.core.text.TextSplit;
import io.quecsim.core.vm.Vm;
import java.util.List;

/** The methods of {@code str} and {@code bytes} that make new texts. An argument is Java null where it was not given. */
final class TextMethods {
    private TextMethods() {}

    static Object join(Vm vm, PyObject self, Object parts) {
        Object[] items;
        int count;
        if (parts instanceof PyList) {
            items = ((PyList) parts).items;
            count = ((PyList) parts).size;
        } else if (parts instanceof PyTuple) {
            items = ((PyTuple) parts).items;
            count = items.length;
        } else {
            PyList list = PyList.empty(vm);
            list.extend(vm, parts);
            items = list.items;
            count = list.size;
        }
        String separator = Texts.octets(self);
        long length = 0;
        for (int i = 0; i < count; i++) {
            boolean fits = items[i] instanceof PyObject part && part.type() == self.type();
            if (!fits && !(vm.current && Texts.areBytes(self, items[i]))) {
                throw PyErrors.typeError(vm, "join expects a list of str/bytes objects consistent with self object");
            }
            length += separator.length() + Texts.octets((PyObject) items[i]).length();
        }
        vm.heap.reserve(length);
        StringBuilder out = new StringBuilder((int) length);
        for (int i = 0; i < count; i++) {
            out.append(i == 0 ? "" : separator).append(Texts.octets((PyObject) items[i]));
        }
        return Texts.built(vm, self, out.toString());
    }

    static Object split(Vm vm, PyObject self, Object separator, Object most) {
        int splits = most == null ? -1 : vm.ops.toInt(most);
        String octets = Texts.octets(self);
        if (separator == null || separator == PyNone.NONE) {
            return list(vm, self, TextSplit.atSpace(octets, splits));
        }
        String at = Texts.sameType(vm, self, separator);
        return list(vm, self, TextSplit.at(octets, notEmpty(vm, at), splits));
    }

    static Object rsplit(Vm vm, PyObject self, Object separator, Object most) {
        int splits = most == null ? -1 : vm.ops.toInt(most);
        if (splits < 0) {
            return split(vm, self, separator, null);
        }
        if (separator == PyNone.NONE) {
            throw PyErrors.notImplemented(vm, "rsplit(None,n)");
        }
        String at = notEmpty(vm, Texts.anyType(vm, separator));
        return list(vm, self, TextSplit.fromRight(Texts.octets(self), at, splits));
    }

    static Object splitLines(Vm vm, PyObject self, boolean keepEnds) {
        return list(vm, self, TextSplit.lines(Texts.octets(self), keepEnds));
    }

    static Object partition(Vm vm, PyObject self, Object separator, boolean first) {
        String at = notEmpty(vm, Texts.sameType(vm, self, separator));
        String octets = Texts.octets(self);
        int found = first ? octets.indexOf(at) : octets.lastIndexOf(at);
        if (found < 0) {
            PyObject empty = Texts.empty(vm, self);
            return first ? PyTuple.of(vm, self, empty, empty) : PyTuple.of(vm, empty, empty, self);
        }
        PyObject before = Texts.like(vm, self, octets.substring(0, found));
        PyObject after = Texts.like(vm, self, octets.substring(found + at.length()));
        Object middle =
                separator instanceof PyObject same && same.type() == self.type() ? same : Texts.like(vm, self, at);
        return PyTuple.of(vm, before, middle, after);
    }

    private static String notEmpty(Vm vm, String separator) {
        if (separator.isEmpty()) {
            throw PyErrors.valueError(vm, "empty separator");
        }
        return separator;
    }

    private static PyList list(Vm vm, PyObject self, List<String> parts) {
        PyList list = PyList.empty(vm);
        for (String part : parts) {
            list.append(vm, Texts.like(vm, self, part));
        }
        return list;
    }

    static Object strip(Vm vm, PyObject self, Object chars, boolean left, boolean right) {
        String unwanted = chars == null ? TextEdit.WHITESPACE : Texts.sameType(vm, self, chars);
        String octets = Texts.octets(self);
        return changed(vm, self, octets, TextEdit.strip(octets, unwanted, left, right));
    }

    static Object replace(Vm vm, PyObject self, Object old, Object with, Object most) {
        int times = most == null ? -1 : vm.ops.toInt(most);
        if (times == 0) {
            return self;
        }
        String out = Texts.sameType(vm, self, old);
        String in = Texts.sameType(vm, self, with);
        String octets = Texts.octets(self);
        long found = TextEdit.count(octets, out, 0, octets.length());
        long replaced = times < 0 ? found : Math.min(found, times);
        vm.heap.reserve(octets.length() + replaced * (in.length() - out.length()));
        return rebuilt(vm, self, octets, TextEdit.replace(octets, out, in, times));
    }

    static Object center(Vm vm, PyObject self, int width) {
        String octets = Texts.octets(self);
        vm.heap.reserve(width);
        // 1.13 counts octets.
        int missing = vm.current ? octets.length() - Octets.characters(octets, 0, octets.length()) : 0;
        int octetsWanted = self instanceof PyStr ? width + missing : width;
        return rebuilt(vm, self, octets, TextEdit.center(octets, octetsWanted));
    }

    static Object lower(Vm vm, PyObject self) {
        return Texts.built(vm, self, TextEdit.lower(Texts.octets(self)));
    }

    static Object upper(Vm vm, PyObject self) {
        return Texts.built(vm, self, TextEdit.upper(Texts.octets(self)));
    }

    static Object format(Vm vm, PyObject self, Object[] args, PyStr[] names) {
        return Texts.printed(vm, self, StrFormat.format(vm, Texts.octets(self), args, names));
    }

    /** The object itself where nothing changed, so that {@code is} holds. */
    private static PyObject changed(Vm vm, PyObject self, String before, String after) {
        if (before == after) {
            return self;
        }
        return after.isEmpty() ? Texts.empty(vm, self) : Texts.like(vm, self, after);
    }

    private static PyObject rebuilt(Vm vm, PyObject self, String before, String after) {
        return before == after ? self : Texts.built(vm, self, after);
    }
}
