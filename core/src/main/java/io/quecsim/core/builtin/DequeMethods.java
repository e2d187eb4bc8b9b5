package io.quecsim.core.builtin;

import io.quecsim.binding.Default;
import io.quecsim.binding.PyMethod;
import io.quecsim.binding.PyNew;
import io.quecsim.binding.PyTypeDef;
import io.quecsim.core.error.PyErrors;
import io.quecsim.core.object.PyTuple;
import io.quecsim.core.object.PyType;
import io.quecsim.core.vm.Vm;

/** The type {@code ucollections.deque}. */
@PyTypeDef(value = "deque", module = "ucollections")
final class DequeMethods {
    private DequeMethods() {}

    /** {@code deque(items, maxlen[, flags])}: in 1.13 items must be (); flag 1 raises IndexError when full. Source: py/objdeque.c. */
    @PyNew
    static Object make(Vm vm, PyType cls, Object iterable, int maxlen, @Default("0") int flags) {
        if (iterable != PyTuple.EMPTY && !vm.current || maxlen < 0) {
            throw PyErrors.valueError(vm, null);
        }
        PyDeque made = PyDeque.of(vm, maxlen, (flags & 1) != 0);
        made.extend(vm, iterable);
        return made;
    }

    /** {@code deque.append(x)}: at the right end. Source: py/objdeque.c. */
    @PyMethod
    static void append(Vm vm, PyDeque self, Object x) {
        self.append(vm, x);
    }

    /** {@code deque.appendleft(x)}. Upstream only. Source: py/objdeque.c. */
    @PyMethod
    static void appendleft(Vm vm, PyDeque self, Object x) {
        self.appendLeft(vm, x);
    }

    /** {@code deque.extend(items)}: at the right end. Upstream only. Source: py/objdeque.c. */
    @PyMethod
    static void extend(Vm vm, PyDeque self, Object items) {
        self.extend(vm, items);
    }

    /** {@code deque.pop()}: from the right end. Upstream only. Source: py/objdeque.c. */
    @PyMethod
    static Object pop(Vm vm, PyDeque self) {
        return self.pop(vm);
    }

    /** {@code deque.popleft()}. Source: py/objdeque.c. */
    @PyMethod
    static Object popleft(Vm vm, PyDeque self) {
        return self.popLeft(vm);
    }
}
