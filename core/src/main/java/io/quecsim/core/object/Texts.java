package io.quecsim.core.object;

import io.quecsim.core.bytecode.BinaryOp;
import io.quecsim.core.error.PyErrors;
import io.quecsim.core.error.PyException;
import io.quecsim.core.text.Octets;
import io.quecsim.core.vm.Feature;
import io.quecsim.core.vm.Vm;

/** What {@code str} and {@code bytes} share: their methods work on {@link Octets octet texts} and know both by these. */
public final class Texts {
    private Texts() {}

    public static boolean isText(Object value) {
        return value instanceof PyStr || value instanceof PyBytes;
    }

    /** The octets of a {@code str}, {@code bytes} or {@code bytearray}. */
    public static String octets(PyObject text) {
        if (text instanceof PyStr str) {
            return str.octets();
        }
        return text instanceof PyBytes bytes
                ? Octets.ofBytes(bytes.value)
                : Buffers.viewOrNull(text).octets();
    }

    /** A text of the same type as {@code model}. */
    public static PyObject like(Vm vm, PyObject model, String octets) {
        if (model instanceof PyStr) {
            return PyStr.of(vm, Octets.text(octets));
        }
        byte[] bytes = Octets.bytes(octets);
        return model instanceof PyByteArray ? PyByteArray.of(vm, bytes) : PyBytes.of(vm, bytes);
    }

    /** The shared empty text of the same type as {@code model}, which takes no room. */
    public static PyObject empty(Vm vm, PyObject model) {
        return model instanceof PyBytes ? PyBytes.EMPTY : like(vm, model, "");
    }

    /** As {@link #like}, of octets that were put together in a buffer, which then is the storage. */
    public static PyObject built(Vm vm, PyObject model, String octets) {
        if (model instanceof PyStr) {
            return PyStr.built(vm, Octets.text(octets));
        }
        return model instanceof PyBytes ? PyBytes.built(vm, Octets.bytes(octets)) : like(vm, model, octets);
    }

    /** An exception ended what was put together in a buffer, of so many octets by now: it is left to the collector. */
    public static void leaveBuffer(Vm vm, int octets) {
        leaveBuffer(vm, TextBuffer.PRINT_BYTES, octets);
    }

    /** As {@link #leaveBuffer(Vm, int)}, of a buffer that begins with {@code first} bytes ({@code vstr_ensure_extra}). */
    public static void leaveBuffer(Vm vm, int first, int octets) {
        int room = Math.max(1, first);
        while (octets > room) {
            room = TextBuffer.grown(room);
        }
        vm.heap.allocPayloadMaybe(room);
    }

    /** As {@link #built}, of octets that were printed piece by piece. */
    public static PyObject printed(Vm vm, PyObject model, String octets) {
        return model instanceof PyStr ? PyStr.printed(vm, Octets.text(octets)) : built(vm, model, octets);
    }

    /** The octets of an argument that must be of the type of {@code self}; raises TypeError. */
    public static String sameType(Vm vm, PyObject self, Object value) {
        if (value instanceof PyObject text && text.type() == self.type()) {
            return octets(text);
        }
        if (vm.current && areBytes(self, value)) {
            return octets((PyObject) value);
        }
        throw badConversion(vm, value);
    }

    /** Whether both are {@code bytes} or {@code bytearray}, which upstream takes one for the other. */
    public static boolean areBytes(PyObject self, Object value) {
        return !(self instanceof PyStr) && (value instanceof PyBytes || value instanceof PyByteArray);
    }

    /** The octets of an argument that may be {@code str} or {@code bytes}; raises TypeError. */
    public static String anyType(Vm vm, Object value) {
        if (isText(value) || value instanceof PyByteArray && vm.current) {
            return octets((PyObject) value);
        }
        throw badConversion(vm, value);
    }

    /** Something that is not the text wanted. */
    public static PyException badConversion(Vm vm, Object value) {
        return PyErrors.cantConvert(vm, value, value instanceof PyStr ? "bytes" : "str");
    }

    /** An index as a slice takes it: negative ones count from the end, all are clipped. */
    static int clip(int index, int length) {
        return Math.max(0, Math.min(index < 0 ? index + length : index, length));
    }

    static void requireStepOne(Vm vm, PySlice slice) {
        if (slice.step != PyNone.NONE && !slice.step.equals(1)) {
            throw PyErrors.notImplemented(vm, "only slices with step=1 (aka None) are supported");
        }
    }

    /** The bounds of a slice of bytes; its step must be one. */
    static PySlice.Bounds bounds(Vm vm, PySlice slice, int length) {
        PySlice.Bounds bounds = slice.bounds(vm, length);
        if (bounds.step() != 1) {
            throw PyErrors.notImplemented(vm, "only slices with step=1 (aka None) are supported");
        }
        return new PySlice.Bounds(bounds.start(), Math.max(bounds.start(), bounds.stop()), 1);
    }

    /** The octet a bound of {@code find} and its kin names: an index of characters in a {@code str}, of bytes else. */
    public static int octetAt(Vm vm, PyObject self, String octets, Object index) {
        boolean characters = self instanceof PyStr && !((PyStr) self).byOctet(vm);
        if (!vm.ops.isInteger(index)) {
            throw PyErrors.typeError(
                    vm,
                    "%s indices must be integers, not %s",
                    indexed(vm, self),
                    vm.ops.typeOf(index).name());
        }
        int at = vm.ops.toInt(index);
        if (!characters) {
            return clip(at, octets.length());
        }
        int left = clip(at, Octets.characters(octets, 0, octets.length()));
        int octet = 0;
        while (octet < octets.length() && (left > 0 || Octets.isContinuation(octets.charAt(octet)))) {
            left -= Octets.isContinuation(octets.charAt(octet)) ? 0 : 1;
            octet++;
            if (left == 0 && (octet == octets.length() || !Octets.isContinuation(octets.charAt(octet)))) {
                break;
            }
        }
        return octet;
    }

    /** What an error says was indexed. */
    static String indexed(Vm vm, PyObject self) {
        boolean characters = self instanceof PyStr && vm.config.has(Feature.UNICODE_STRINGS);
        return characters ? "string" : self.type().name();
    }

    /** The guest's index of an octet found. */
    public static int indexOf(Vm vm, PyObject self, String octets, int octet) {
        boolean characters = self instanceof PyStr && !((PyStr) self).byOctet(vm);
        return characters ? Octets.characters(octets, 0, octet) : octet;
    }

    static String repeat(Vm vm, String octets, Object times) {
        int count = Math.max(0, vm.ops.toInt(times));
        vm.heap.reserve((long) octets.length() * count);
        return octets.repeat(count);
    }

    /** One of the order relations; null for another operator. */
    static Object compared(int op, String a, String b) {
        // Compared byte by byte, as the octet views are by char.
        return switch (op) {
            case BinaryOp.LESS -> PyBool.of(a.compareTo(b) < 0);
            case BinaryOp.MORE -> PyBool.of(a.compareTo(b) > 0);
            case BinaryOp.LESS_EQUAL -> PyBool.of(a.compareTo(b) <= 0);
            case BinaryOp.MORE_EQUAL -> PyBool.of(a.compareTo(b) >= 0);
            default -> null;
        };
    }
}
