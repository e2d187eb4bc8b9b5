package io.quecsim.core.object.method;

import io.quecsim.binding.Default;
import io.quecsim.binding.PyMethod;
import io.quecsim.binding.PyNew;
import io.quecsim.binding.PyTypeDef;
import io.quecsim.core.object.PyTuple;
import io.quecsim.core.object.PyType;
import io.quecsim.core.object.Sequences;
import io.quecsim.core.object.Types;
import io.quecsim.core.vm.Vm;

/** The type {@code tuple}. */
@PyTypeDef("tuple")
final class TupleMethods {
    private TupleMethods() {}

    /** {@code tuple([iterable])}. Source: py/objtuple.c. */
    @PyNew
    static Object make(Vm vm, PyType cls, @Default("null") Object iterable) {
        if (iterable == null) {
            return PyTuple.EMPTY;
        }
        if (vm.ops.typeOf(iterable) == Types.TUPLE) {
            return iterable;
        }
        return PyTuple.of(vm, Sequences.collect(vm, iterable));
    }

    /** {@code tuple.count(item)}. Source: py/sequence.c. */
    @PyMethod
    static int count(Vm vm, PyTuple self, Object item) {
        return Sequences.count(vm, self.items, self.items.length, item);
    }

    /** {@code tuple.index(item[, start[, stop]])}: raises ValueError. Source: py/sequence.c. */
    @PyMethod
    static int index(Vm vm, PyTuple self, Object item, @Default("null") Object start, @Default("null") Object stop) {
        return Sequences.index(vm, self, self.items, self.items.length, item, start, stop);
    }
}
