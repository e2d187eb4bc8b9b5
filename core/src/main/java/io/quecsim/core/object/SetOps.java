package io.quecsim.core.object;

import io.quecsim.core.bytecode.BinaryOp;
import io.quecsim.core.vm.Each;
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
                if (!inPlace) {
                    return intersection(vm, left, right);
                }
                intersect(vm, left, right);
                return left;
            case BinaryOp.XOR:
                PySet either = inPlace ? left : left.copy(vm, left.isFrozen());
                toggleAll(vm, either, right);
                return either;
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

    /** What is in both, put in as {@code other} yields it; a plain set, of a frozen one too. */
    public static PySet intersection(Vm vm, PySet set, Object other) {
        if (set == other) {
            return set.copy(vm, set.isFrozen());
        }
        PySet both = PySet.empty(vm);
        Each items = new Each(vm, other, true);
        for (Object item = items.next(); item != null; item = items.next()) {
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
        Each items = new Each(vm, other, true);
        for (Object item = items.next(); item != null; item = items.next()) {
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
        Each items = new Each(vm, other, true);
        for (Object item = items.next(); item != null; item = items.next()) {
            set.remove(vm, item);
        }
    }

    /** {@code intersection_update}. */
    public static void intersect(Vm vm, PySet set, Object other) {
        if (set != other) {
            set.takeTable(vm, intersection(vm, set, other));
        }
    }

    public static boolean isDisjoint(Vm vm, PySet set, Object other) {
        Each items = new Each(vm, other);
        for (Object item = items.next(); item != null; item = items.next()) {
            if (set.has(vm, item)) {
                return false;
            }
        }
        return true;
    }

    /** {@code other} itself if it is a set, else a set of what it yields. */
    public static PySet asSet(Vm vm, Object other) {
        return other instanceof PySet ? (PySet) other : PySet.from(vm, other, false);
    }
}
