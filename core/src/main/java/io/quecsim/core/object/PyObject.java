package io.quecsim.core.object;

import io.quecsim.core.error.PyErrors;
import io.quecsim.core.heap.Heap;
import io.quecsim.core.heap.Marker;
import io.quecsim.core.vm.Vm;

/**
 * A guest object. A value of the guest is either a {@link java.lang.Integer} (a small int) or a {@code PyObject}; Java's
 * null is never a value.
 *
 * <p>The verbs below are the slots of MicroPython's {@code mp_obj_type_t}. The defaults mean "this type does not do
 * that"; {@code core.vm.Ops} tries them, tries the reflected ones, and words the {@code TypeError}. Native types override
 * what they can; instances of guest classes are handled before, so no slot here needs to know of {@code __add__} and its
 * kin, {@link PyInstance} aside.
 */
public abstract class PyObject {
    /** First heap block, or one of the negative values that {@link Heap} names. */
    public int block = Heap.UNCHARGED;

    public abstract PyType type();

    /** Shows the collector what this object holds: guest objects and payload blocks. */
    public void trace(Marker marker) {}

    /**
     * The collector took it away: closes what it holds outside the heap. Only run for objects given to
     * {@code heap.finalise}. Guest code must not run and nothing be allocated.
     */
    public void collected() {}

    /** True, but for what has a length of 0. */
    public boolean truth(Vm vm) {
        return length(vm) != 0;
    }

    /** Number of items, or -1 when the type has no length. */
    public int length(Vm vm) {
        return -1;
    }

    /** @param op one of {@code bytecode.UnaryOp}; @return null when unsupported */
    public Object unary(Vm vm, int op) {
        return null;
    }

    /**
     * {@code this op right}; in-place operators arrive as their plain form unless the type mutates in place.
     *
     * @param op one of {@code bytecode.BinaryOp}
     * @return null when unsupported
     */
    public Object binary(Vm vm, int op, Object right) {
        return null;
    }

    /** {@code self == other} for this type; identity unless overridden. */
    public boolean equalTo(Vm vm, Object other) {
        return this == other;
    }

    /** The guest hash, of identity unless overridden; raises TypeError for what cannot be a key. */
    public int hash(Vm vm) {
        if (!vm.current && !hashedByIdentity()) {
            throw PyErrors.unhashable(vm, this);
        }
        return vm.idOf(this);
    }

    /**
     * Whether 1.13 takes objects of this type as keys. Its native types have a hash only where they have unary operations of
     * their own, so bound methods, iterators, modules and streams have none; upstream came to hash whatever does not refuse.
     */
    protected boolean hashedByIdentity() {
        return false;
    }

    /** @return null when the type is not subscriptable */
    public Object getItem(Vm vm, Object index) {
        return null;
    }

    /** @param value null to delete; @return false when unsupported */
    public boolean setItem(Vm vm, Object index, Object value) {
        return false;
    }

    /** {@code item in self}; the default walks the iterator. */
    public boolean contains(Vm vm, Object item) {
        return vm.ops.containsByIteration(this, item);
    }

    /**
     * The attribute, bound where it must be; null when there is none. The default finds methods of the type and binds
     * them.
     */
    public Object getAttr(Vm vm, PyStr name) {
        Object member = type().lookup(name);
        return member == null ? null : vm.ops.bind(member, this, type());
    }

    /** @param value null to delete; @return false when the attribute cannot be set */
    public boolean setAttr(Vm vm, PyStr name, Object value) {
        return false;
    }

    /** An iterator; null when not iterable. */
    public Object iter(Vm vm) {
        return null;
    }

    /** The next item, or null at the end, for native iterators. Guest iterators are driven by the interpreter. */
    public Object next(Vm vm) {
        throw PyErrors.typeError(vm, "'%s' object isn't an iterator", type().name());
    }

    /** Whether {@link #next} is meaningful. */
    public boolean isIterator() {
        return false;
    }

    /** Writes {@code repr(self)} or, where {@code str} is true, {@code str(self)}. */
    public void print(Vm vm, StringBuilder out, boolean str) {
        out.append('<').append(type().name()).append('>');
    }
}
