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

    /** {@code deque((), maxlen[, flags])}: flag 1 raises IndexError when full. Source: py/objdeque.c. */
    @PyNew
    static Object make(Vm vm, PyType cls, Object iterable, int maxlen, @Default("0") int flags) {
        if (iterable != PyTuple.EMPTY || maxlen < 0) {
            throw PyErrors.valueError(vm, null);
        }
        return PyDeque.of(vm, maxlen, (flags & 1) != 0);
    }

    /** {@code deque.append(x)}. Source: py/objdeque.c. */
    @PyMethod
    static void append(Vm vm, PyDeque self, Object x) {
        self.append(vm, x);
    }

    /** {@code deque.popleft()}. Source: py/objdeque.c. */
    @PyMethod
    static Object popleft(Vm vm, PyDeque self) {
        return self.popLeft(vm);
    }
}
