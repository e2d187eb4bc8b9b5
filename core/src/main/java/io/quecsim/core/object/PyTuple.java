package io.quecsim.core.object;

import io.quecsim.core.bytecode.BinaryOp;
import io.quecsim.core.error.PyErrors;
import io.quecsim.core.heap.Marker;
import io.quecsim.core.vm.Vm;
import java.util.Arrays;

/** A tuple. Immutable. {@code builtin.NamedTuple} gives its places names. */
public class PyTuple extends PyObject {
    /** {@code mp_obj_tuple_t} before its items: base and length ({@code py/objtuple.h}). */
    public static final int HEADER_BYTES = 8;

    public static final int ITEM_BYTES = 4;

    /** {@code ()}: one object, never on the heap. */
    public static final PyTuple EMPTY = new PyTuple();

    public final Object[] items;

    /** A constant outside the heap; the array is not copied. */
    public PyTuple(Object... items) {
        this.items = items;
    }

    /** A tuple on the heap (the empty one excepted); the array is not copied. */
    public static PyTuple of(Vm vm, Object... items) {
        if (items.length == 0) {
            return EMPTY;
        }
        PyTuple made = new PyTuple(items);
        vm.heap.alloc(made, HEADER_BYTES + ITEM_BYTES * items.length);
        return made;
    }

    /** Whether its attributes are the names of its places and nothing else, not even what a tuple's type has. */
    public boolean hasNamedPlaces() {
        return false;
    }

    @Override
    public PyType type() {
        return Types.TUPLE;
    }

    @Override
    public void trace(Marker marker) {
        marker.visit(items, 0, items.length);
    }

    @Override
    public int length(Vm vm) {
        return items.length;
    }

    @Override
    public boolean equalTo(Vm vm, Object other) {
        if (this == other) {
            return true;
        }
        return other instanceof PyTuple
                && Sequences.equal(vm, items, items.length, ((PyTuple) other).items, ((PyTuple) other).items.length);
    }

    @Override
    public int hash(Vm vm) {
        // mp_obj_tuple_unary_op: the address of the empty tuple, then the items, order not mattering.
        int hash = vm.idOf(EMPTY);
        for (Object item : items) {
            hash += vm.ops.hash(item);
        }
        return hash;
    }

    @Override
    public Object binary(Vm vm, int op, Object right) {
        switch (op) {
            case BinaryOp.ADD:
            case BinaryOp.INPLACE_ADD:
                PyTuple more = nativePart(right);
                return more == null ? null : of(vm, Sequences.concat(items, items.length, more.items));
            case BinaryOp.MULTIPLY:
            case BinaryOp.INPLACE_MULTIPLY:
                if (!vm.ops.isInteger(right)) {
                    return null;
                }
                return of(vm, Sequences.repeat(vm, items, items.length, right));
            default:
                PyTuple that = nativePart(right);
                if (that != null && BinaryOp.isRelation(op)) {
                    return Sequences.compare(vm, op, items, items.length, that.items, that.items.length);
                }
                return null;
        }
    }

    /** {@code value} if it is a tuple, the tuple inside if it is an instance that has one, else null. */
    private static PyTuple nativePart(Object value) {
        Object part = value instanceof PyInstance ? ((PyInstance) value).nativeBase : value;
        return part instanceof PyTuple ? (PyTuple) part : null;
    }

    @Override
    public Object getItem(Vm vm, Object index) {
        if (index instanceof PySlice) {
            PySlice.Bounds bounds = ((PySlice) index).bounds(vm, items.length);
            if (bounds.step() != 1) {
                throw PyErrors.notImplemented(vm, "only slices with step=1 (aka None) are supported");
            }
            return of(vm, Arrays.copyOfRange(items, bounds.start(), bounds.stop()));
        }
        return items[vm.ops.index(this, items.length, index)];
    }

    @Override
    public Object iter(Vm vm) {
        return new Iterators.OfTuple(this);
    }

    @Override
    public void print(Vm vm, StringBuilder out, boolean str) {
        out.append('(');
        Sequences.print(vm, out, items, items.length);
        out.append(items.length == 1 ? ",)" : ")");
    }
}
