package io.quecsim.core.object;

import io.quecsim.core.error.PyErrors;
import io.quecsim.core.vm.Vm;

/** {@code __next__} of native iterators. */
final class IteratorMethods {
    static final PyCallable NEXT = new PyCallable() {
        @Override
        public PyType type() {
            return Types.FUNCTION;
        }

        @Override
        public Object call1(Vm vm, Object iterator) {
            Object item = vm.ops.next(iterator);
            if (item == null) {
                throw PyErrors.stopIteration(vm, null);
            }
            return item;
        }

        @Override
        public Object call(Vm vm, Object[] args, PyStr[] kwNames) {
            if (args.length != 1 || kwNames.length != 0) {
                throw PyErrors.argumentCount(vm, args.length, 1, 1);
            }
            return call1(vm, args[0]);
        }

        @Override
        public void print(Vm vm, StringBuilder out, boolean str) {
            out.append("<function>");
        }
    };

    private IteratorMethods() {}
}
