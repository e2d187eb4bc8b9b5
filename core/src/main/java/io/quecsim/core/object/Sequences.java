package io.quecsim.core.object;

import io.quecsim.core.bytecode.BinaryOp;
import io.quecsim.core.error.PyErrors;
import io.quecsim.core.vm.Vm;
import java.util.Arrays;

/** What lists and tuples share ({@code py/sequence.c}). */
final class Sequences {
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

    static Object[] concat(Object[] a, int aSize, Object[] b) {
        Object[] joined = Arrays.copyOf(a, aSize + b.length);
        System.arraycopy(b, 0, joined, aSize, b.length);
        return joined;
    }

    static Object[] repeat(Vm vm, Object[] items, int size, Object times) {
        long count = Math.max(0, vm.ops.toInt(times));
        long total = count * size;
        if (total * 4 > vm.heap.totalBytes()) {
            // No device could hold it, so the host is not asked to either.
            throw PyErrors.memoryError((int) Math.min(total * 4, Integer.MAX_VALUE));
        }
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
