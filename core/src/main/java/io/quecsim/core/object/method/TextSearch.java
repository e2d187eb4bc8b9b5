package io.quecsim.core.object.method;

import io.quecsim.core.error.PyErrors;
import io.quecsim.core.object.PyNone;
import io.quecsim.core.object.PyObject;
import io.quecsim.core.object.Texts;
import io.quecsim.core.text.TextEdit;
import io.quecsim.core.vm.Feature;
import io.quecsim.core.vm.Vm;

/** The methods of {@code str} and {@code bytes} that look for something. A bound is Java null or {@code None} for none. */
final class TextSearch {
    private TextSearch() {}

    /** @return the guest's index, or -1 */
    static int find(Vm vm, PyObject self, Object part, Object from, Object to, boolean first) {
        String needle = Texts.sameType(vm, self, part);
        String octets = Texts.octets(self);
        int start = bound(vm, self, octets, from, 0);
        int end = bound(vm, self, octets, to, octets.length());
        int last = end - needle.length();
        if (end < start || last < start) {
            return -1;
        }
        int found = first ? octets.indexOf(needle, start) : octets.lastIndexOf(needle, last);
        return found < start || found > last ? -1 : Texts.indexOf(vm, self, octets, found);
    }

    static int index(Vm vm, PyObject self, Object part, Object from, Object to, boolean first) {
        int found = find(vm, self, part, from, to, first);
        if (found < 0) {
            throw PyErrors.valueError(vm, "substring not found");
        }
        return found;
    }

    static int count(Vm vm, PyObject self, Object part, Object from, Object to) {
        String needle = Texts.sameType(vm, self, part);
        String octets = Texts.octets(self);
        int start = bound(vm, self, octets, from, 0);
        int end = bound(vm, self, octets, to, octets.length());
        if (needle.isEmpty() && !vm.config.has(Feature.UNICODE_STRINGS)) {
            return Math.max(end - start, 0) + 1;
        }
        return TextEdit.count(octets, needle, start, end);
    }

    static boolean startsWith(Vm vm, PyObject self, Object prefix, Object from) {
        String wanted = Texts.anyType(vm, prefix);
        String octets = Texts.octets(self);
        return octets.startsWith(wanted, from == null ? 0 : Texts.octetAt(vm, self, octets, from));
    }

    static boolean endsWith(Vm vm, PyObject self, Object suffix, Object from) {
        String wanted = Texts.anyType(vm, suffix);
        if (from != null) {
            throw PyErrors.notImplemented(vm, "start/end indices");
        }
        return Texts.octets(self).endsWith(wanted);
    }

    private static int bound(Vm vm, PyObject self, String octets, Object index, int none) {
        return index == null || index == PyNone.NONE ? none : Texts.octetAt(vm, self, octets, index);
    }
}
