package io.quecsim.core.object;

import io.quecsim.core.bytecode.BinaryOp;
import io.quecsim.core.error.PyErrors;
import io.quecsim.core.text.Octets;
import io.quecsim.core.vm.Vm;
import java.util.Arrays;

/** The buffer protocol: bytes of an object for native code ({@code mp_get_buffer} in {@code py/obj.c}). */
public final class Buffers {
    /** Bytes {@code [from, to)} of {@code bytes}, which is the object's own storage. */
    public record View(byte[] bytes, int from, int to) {
        public int length() {
            return to - from;
        }

        public String octets() {
            return Octets.ofBytes(bytes, from, length());
        }

        public byte[] copy() {
            return Arrays.copyOfRange(bytes, from, to);
        }

        /** A new array of {@code before[start:end]} and these bytes. */
        byte[] after(byte[] before, int start, int end) {
            byte[] joined = Arrays.copyOfRange(before, start, end + length());
            System.arraycopy(bytes, from, joined, end - start, length());
            return joined;
        }

        boolean sameBytes(View other) {
            return Arrays.equals(bytes, from, to, other.bytes, other.from, other.to);
        }
    }

    /** An object that lends bytes of others, to read and to write. */
    public interface Provider {
        View bufferView();

        /** How many bytes {@link #bufferView} shows. */
        default int bufferLength() {
            return bufferView().length();
        }
    }

    private Buffers() {}

    /** To read from; raises TypeError for an object without the protocol. */
    public static View view(Vm vm, Object value) {
        return required(vm, viewOrNull(value));
    }

    /** To read from; null for an object without the protocol. */
    public static View viewOrNull(Object value) {
        if (value instanceof PyBytes bytes) {
            return new View(bytes.value, 0, bytes.value.length);
        } else if (value instanceof PyStr text) {
            byte[] utf8 = text.utf8();
            return new View(utf8, 0, utf8.length);
        } else if (value instanceof PyMemoryView memory) {
            return memory.view();
        } else if (value instanceof PyInstance instance) {
            return viewOrNull(instance.nativeBase);
        }
        return writableOrNull(value);
    }

    /** To write to; raises TypeError for an object that cannot be. */
    public static View writable(Vm vm, Object value) {
        return required(vm, writableOrNull(value));
    }

    /** To write to; null for an object that cannot be. */
    public static View writableOrNull(Object value) {
        if (value instanceof PyByteArray array) {
            return new View(array.items, 0, array.size);
        } else if (value instanceof PyMemoryView memory) {
            return memory.isWritable() ? memory.view() : null;
        } else if (value instanceof PyArray array) {
            return new View(array.items, 0, array.size * array.itemType.size());
        } else if (value instanceof Provider provider) {
            return provider.bufferView();
        }
        return value instanceof PyInstance instance ? writableOrNull(instance.nativeBase) : null;
    }

    /** What the items behind the protocol are; octets unless it is an array or a view of one. */
    static ItemType itemType(Object value) {
        if (value instanceof PyArray array) {
            return array.itemType;
        } else if (value instanceof PyMemoryView memory) {
            return memory.itemType();
        }
        return value instanceof PyInstance instance ? itemType(instance.nativeBase) : ItemType.UINT8;
    }

    /**
     * A comparison of two buffers by their bytes, as upstream does it: for equality items must be alike but for their sign,
     * for an order alike and without sign; anything else raises NotImplementedError. A right side without the protocol is
     * not equal, and in no order.
     *
     * @param op EQUAL or a relation
     */
    static boolean compare(Vm vm, int op, Object left, Object right) {
        View a = viewOrNull(left);
        View b = viewOrNull(right);
        if (b == null) {
            return false;
        }
        ItemType one = itemType(left);
        ItemType other = itemType(right);
        boolean unsigned = !one.isSigned() || !other.isSigned();
        boolean alike = Character.toLowerCase(one.code()) == Character.toLowerCase(other.code()) && !one.isFloat();
        if (!alike || op != BinaryOp.EQUAL && !unsigned) {
            throw PyErrors.notImplemented(vm, null);
        }
        int order = Arrays.compareUnsigned(a.bytes, a.from, a.to, b.bytes, b.from, b.to);
        return switch (op) {
            case BinaryOp.LESS -> order < 0;
            case BinaryOp.LESS_EQUAL -> order <= 0;
            case BinaryOp.MORE -> order > 0;
            case BinaryOp.MORE_EQUAL -> order >= 0;
            default -> order == 0;
        };
    }

    /** One of the order relations, upstream; null for another operator, and in 1.13. */
    static Object ordered(Vm vm, int op, Object left, Object right) {
        boolean order =
                op == BinaryOp.LESS || op == BinaryOp.LESS_EQUAL || op == BinaryOp.MORE || op == BinaryOp.MORE_EQUAL;
        return vm.current && order ? PyBool.of(compare(vm, op, left, right)) : null;
    }

    private static View required(Vm vm, View view) {
        if (view == null) {
            throw PyErrors.typeError(vm, "object with buffer protocol required");
        }
        return view;
    }

    /** The bytes alone; the object's own array where it holds nothing else, so not to be written to. */
    public static byte[] read(Vm vm, Object value) {
        View view = view(vm, value);
        return view.from == 0 && view.to == view.bytes.length ? view.bytes : view.copy();
    }
}
