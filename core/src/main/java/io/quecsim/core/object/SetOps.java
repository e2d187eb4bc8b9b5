package io.quecsim.core.object;

import io.quecsim.core.bytecode.BinaryOp;
import io.quecsim.core.vm.Vm;

/** The set algebra behind operators and methods ({@code py/objset.c}); results are of the left operand's type. */
public final class SetOps {
    private SetOps() {}

    /** @return null when the operator is none of a set's */
    static Object binary(Vm vm, int op, PySet left, PySet right) {
        boolean inPlace = BinaryOp.isInplace(op) && !left.isFrozen();
        int plain = BinaryOp.isInplace(op) ? op + BinaryOp.INPLACE_TO_PLAIN : op;
        switch (plain) {
            case BinaryOp.OR:
                PySet union = inPlace ? left : left.copy(vm, left.isFrozen());
                union.addAll(vm, right);
                return union;
            case BinaryOp.AND:
                PySet both = intersection(vm, left, right);
                return inPlace ? replace(vm, left, both) : both;
            case BinaryOp.XOR:
                PySet either = symmetricDifference(vm, left, right);
                return inPlace ? replace(vm, left, either) : either;
            case BinaryOp.SUBTRACT:
                PySet rest = inPlace ? left : left.copy(vm, left.isFrozen());
                removeAll(vm, rest, right);
                return rest;
            case BinaryOp.LESS:
                return PyBool.of(left.size() < right.size() && left.isSubset(vm, right));
            case BinaryOp.MORE:
                return PyBool.of(right.size() < left.size() && right.isSubset(vm, left));
            case BinaryOp.LESS_EQUAL:
                return PyBool.of(left.isSubset(vm, right));
            case BinaryOp.MORE_EQUAL:
                return PyBool.of(right.isSubset(vm, left));
            default:
                return null;
        }
    }

    /** What is in both, in the order {@code other} yields it. */
    public static PySet intersection(Vm vm, PySet set, Object other) {
        PySet both = PySet.sized(vm, 0, set.isFrozen());
        Object iterator = vm.ops.iter(other);
        for (Object item = vm.ops.next(iterator); item != null; item = vm.ops.next(iterator)) {
            if (set.has(vm, item)) {
                both.add(vm, item);
            }
        }
        return both;
    }

    /** What is in one of them only. */
    public static PySet symmetricDifference(Vm vm, PySet set, Object other) {
        PySet either = set.copy(vm, set.isFrozen());
        toggleAll(vm, either, other);
        return either;
    }

    /** {@code symmetric_difference_update}. */
    public static void toggleAll(Vm vm, PySet set, Object other) {
        Object iterator = vm.ops.iter(other);
        for (Object item = vm.ops.next(iterator); item != null; item = vm.ops.next(iterator)) {
            if (!set.remove(vm, item)) {
                set.add(vm, item);
            }
        }
    }

    /** {@code difference_update}. */
    public static void removeAll(Vm vm, PySet set, Object other) {
        if (set == other) {
            set.clear(vm);
            return;
        }
        Object iterator = vm.ops.iter(other);
        for (Object item = vm.ops.next(iterator); item != null; item = vm.ops.next(iterator)) {
            set.remove(vm, item);
        }
    }

    /** Makes {@code set} hold what {@code with} holds, table and all. */
    public static PySet replace(Vm vm, PySet set, PySet with) {
        set.takeTable(vm, with);
        return set;
    }
}
