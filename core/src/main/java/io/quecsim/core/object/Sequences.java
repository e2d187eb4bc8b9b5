package io.quecsim.core.object;

import io.quecsim.core.bytecode.BinaryOp;
import io.quecsim.core.error.PyErrors;
import io.quecsim.core.vm.Vm;
import java.util.Arrays;

/** What lists and tuples share ({@code py/sequence.c}). */
public final class Sequences {
    private Sequences() {}

    static boolean equal(Vm vm, Object[] a, int aSize, Object[] b, int bSize) {
        if (aSize != bSize) {
            return false;
        }
        for (int i = 0; i < aSize; i++) {
            if (!vm.ops.equal(a[i], b[i])) {
                return false;
            }
        }
        return true;
    }

    /** One of the four order relations, or null for another operator. */
    static Object compare(Vm vm, int op, Object[] a, int aSize, Object[] b, int bSize) {
        switch (op) {
            case BinaryOp.LESS:
                return less(vm, BinaryOp.MORE, b, bSize, a, aSize);
            case BinaryOp.LESS_EQUAL:
                return less(vm, BinaryOp.MORE_EQUAL, b, bSize, a, aSize);
            case BinaryOp.MORE:
            case BinaryOp.MORE_EQUAL:
                return less(vm, op, a, aSize, b, bSize);
            default:
                return null;
        }
    }

    /** {@code a > b} or {@code a >= b}, with the operands of {@code <} already swapped. */
    private static Object less(Vm vm, int op, Object[] a, int aSize, Object[] b, int bSize) {
        int common = Math.min(aSize, bSize);
        for (int i = 0; i < common; i++) {
            if (!vm.ops.equal(a[i], b[i])) {
                return PyBool.of(vm.ops.truth(vm.ops.binary(op, a[i], b[i])));
            }
        }
        return PyBool.of(aSize != bSize ? aSize > bSize : op == BinaryOp.MORE_EQUAL);
    }

    /** How many of the items equal {@code wanted}. */
    public static int count(Vm vm, Object[] items, int size, Object wanted) {
        int count = 0;
        for (int i = 0; i < size; i++) {
            if (vm.ops.equal(items[i], wanted)) {
                count++;
            }
        }
        return count;
    }

    /**
     * Where {@code wanted} is first; raises ValueError.
     *
     * @param of the sequence, for the error text
     * @param start as the guest gave it, null for 0
     * @param stop as the guest gave it, null for the end
     */
    public static int index(Vm vm, PyObject of, Object[] items, int size, Object wanted, Object start, Object stop) {
        int from = start == null ? 0 : vm.ops.sliceIndex(of, size, start);
        int to = stop == null ? size : vm.ops.sliceIndex(of, size, stop);
        for (int i = from; i < to; i++) {
            if (vm.ops.equal(items[i], wanted)) {
                return i;
            }
        }
        throw PyErrors.valueError(vm, "object not in sequence");
    }

    /** All an iterable yields; the device gathers it in a buffer that doubles and is given back. */
    public static Object[] collect(Vm vm, Object iterable) {
        int payload = vm.heap.allocPayload(4 * PyTuple.ITEM_BYTES);
        Object[] items = new Object[4];
        int size = 0;
        Object iterator = vm.ops.iter(iterable);
        for (Object item = vm.ops.next(iterator); item != null; item = vm.ops.next(iterator)) {
            if (size == items.length) {
                payload = vm.heap.reallocPayload(payload, 2 * size * PyTuple.ITEM_BYTES);
                items = Arrays.copyOf(items, 2 * size);
            }
            items[size++] = item;
        }
        vm.heap.freePayload(payload);
        return Arrays.copyOf(items, size);
    }

    static Object[] concat(Object[] a, int aSize, Object[] b) {
        Object[] joined = Arrays.copyOf(a, aSize + b.length);
        System.arraycopy(b, 0, joined, aSize, b.length);
        return joined;
    }

    static Object[] repeat(Vm vm, Object[] items, int size, Object times) {
        long count = Math.max(0, vm.ops.toInt(times));
        long total = count * size;
        vm.heap.reserve(total * 4);
        Object[] repeated = new Object[(int) total];
        for (int at = 0; at < total; at += size) {
            System.arraycopy(items, 0, repeated, at, size);
        }
        return repeated;
    }

    static void print(Vm vm, StringBuilder out, Object[] items, int size) {
        for (int i = 0; i < size; i++) {
            if (i > 0) {
                out.append(", ");
            }
            vm.ops.print(out, items[i], false);
        }
    }
}
