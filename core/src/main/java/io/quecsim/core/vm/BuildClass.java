package io.quecsim.core.vm;

import io.quecsim.core.error.PyErrors;
import io.quecsim.core.heap.Marker;
import io.quecsim.core.object.PyCallable;
import io.quecsim.core.object.PyCell;
import io.quecsim.core.object.PyClass;
import io.quecsim.core.object.PyClosure;
import io.quecsim.core.object.PyDict;
import io.quecsim.core.object.PyFunction;
import io.quecsim.core.object.PyStr;
import io.quecsim.core.object.PyTuple;
import io.quecsim.core.object.PyType;
import io.quecsim.core.object.Types;
import java.util.Arrays;

/** {@code __build_class__}: what a class statement calls with the function of its body, its name and its bases. */
final class BuildClass extends PyCallable {
    @Override
    public PyType type() {
        return Types.FUNCTION;
    }

    @Override
    public Object call(Vm vm, Object[] args, PyStr[] kwNames) {
        if (kwNames.length != 0) {
            throw PyErrors.typeError(vm, "function doesn't take keyword arguments");
        }
        if (args.length < 2) {
            throw PyErrors.argumentCount(vm, args.length, 2, Integer.MAX_VALUE);
        }
        return vm.enter(new Body(args));
    }

    @Override
    public void print(Vm vm, StringBuilder out, boolean str) {
        out.append("<function>");
    }

    /** Runs the body with the class's names as its locals, then makes the class. */
    private static final class Body extends NativeFrame {
        private final Object[] args;
        private PyDict members;

        Body(Object[] args) {
            this.args = args;
        }

        @Override
        public Object start(Vm vm) {
            members = PyDict.sized(vm, 0);
            Object body = args[0];
            if (body instanceof PyClosure) {
                vm.interpreter.calls.pushBody(
                        ((PyClosure) body).function, ((PyClosure) body).cells, members, TO_NATIVE);
            } else {
                vm.interpreter.calls.pushBody((PyFunction) body, null, members, TO_NATIVE);
            }
            return null;
        }

        @Override
        public Object onReturn(Vm vm, Object value) {
            PyTuple bases = PyTuple.of(vm, Arrays.copyOfRange(args, 2, args.length));
            PyClass made = PyClass.of(vm, vm.ops.str(args[1]), bases, members);
            // The body returns the cell that methods reach the class by, if they use super().
            if (value instanceof PyCell) {
                ((PyCell) value).value = made;
            }
            return made;
        }

        @Override
        public void trace(Marker marker) {
            marker.visit(args, 0, args.length);
            marker.visit(members);
        }
    }
}
