package io.quecsim.core.object.method;

import io.quecsim.core.error.PyErrors;
import io.quecsim.core.object.PyNone;
import io.quecsim.core.object.PyObject;
import io.quecsim.core.object.PyStr;
import io.quecsim.core.object.PyTuple;
import io.quecsim.core.object.Texts;
import io.quecsim.core.text.TextEdit;
import io.quecsim.core.vm.Feature;
import io.quecsim.core.vm.Vm;
import java.util.function.Predicate;

/** The methods of {@code str} and {@code bytes} that look for something. A bound is Java null or {@code None} for none. */
final class TextSearch {
    private TextSearch() {}

    /** @return the guest's index, or -1 */
    static int find(Vm vm, PyObject self, Object part, Object from, Object to, boolean first) {
        String needle = needle(vm, self, part);
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

    /** Upstream, an octet can be looked for by its number. */
    private static String needle(Vm vm, PyObject self, Object part) {
        if (vm.current && !(self instanceof PyStr) && vm.ops.isInteger(part)) {
            int octet = vm.ops.toInt(part);
            if (octet < 0 || octet > 255) {
                throw PyErrors.valueError(vm, "bytes value out of range");
            }
            return String.valueOf((char) octet);
        }
        return Texts.sameType(vm, self, part);
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

    static boolean startsWith(Vm vm, PyObject self, Object prefix, Object from, Object to) {
        if (to != null && !vm.current) {
            throw PyErrors.argumentCount(vm, 4, 2, 3);
        } else if (from == PyNone.NONE && !vm.current) {
            Texts.anyType(vm, prefix);
            Texts.octetAt(vm, self, "", from); // None is no index here yet, and raises
        }
        String octets = part(vm, self, from, to);
        return anyOf(vm, prefix, octets::startsWith);
    }

    static boolean endsWith(Vm vm, PyObject self, Object suffix, Object from, Object to) {
        if (to != null && !vm.current) {
            throw PyErrors.argumentCount(vm, 4, 2, 3);
        } else if (from != null && !vm.current) {
            Texts.anyType(vm, suffix);
            throw PyErrors.notImplemented(vm, "start/end indices");
        }
        String octets = part(vm, self, from, to);
        return anyOf(vm, suffix, octets::endsWith);
    }

    /** Upstream, a tuple of texts will do. */
    private static boolean anyOf(Vm vm, Object wanted, Predicate<String> matches) {
        if (!vm.current || !(wanted instanceof PyTuple tuple)) {
            return matches.test(Texts.anyType(vm, wanted));
        }
        for (Object one : tuple.items) {
            if (matches.test(Texts.anyType(vm, one))) {
                return true;
            }
        }
        return false;
    }

    private static String part(Vm vm, PyObject self, Object from, Object to) {
        String octets = Texts.octets(self);
        int end = bound(vm, self, octets, to, octets.length());
        int start = bound(vm, self, octets, from, 0);
        return octets.substring(Math.min(start, octets.length()), Math.max(start, end));
    }

    private static int bound(Vm vm, PyObject self, String octets, Object index, int none) {
        return index == null || index == PyNone.NONE ? none : Texts.octetAt(vm, self, octets, index);
    }
}
