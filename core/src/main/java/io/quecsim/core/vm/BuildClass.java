package io.quecsim.core.vm;

import io.quecsim.core.error.PyErrors;
import io.quecsim.core.heap.Marker;
import io.quecsim.core.object.PyCallable;
import io.quecsim.core.object.PyCell;
import io.quecsim.core.object.PyClass;
import io.quecsim.core.object.PyClosure;
import io.quecsim.core.object.PyDict;
import io.quecsim.core.object.PyFunction;
import io.quecsim.core.object.PyInstance;
import io.quecsim.core.object.PyStr;
import io.quecsim.core.object.PyTuple;
import io.quecsim.core.object.PyType;
import io.quecsim.core.object.Types;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

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
            tellNames(vm, made);
            return made;
        }

        /** {@code __set_name__(class, name)} of every member that has one, whatever the first ones do to the others. */
        private void tellNames(Vm vm, PyClass made) {
            if (!vm.current || !vm.config.has(Feature.DESCRIPTORS)) {
                return;
            }
            List<Object[]> calls = new ArrayList<>();
            for (int i = 0; i < members.slots(); i++) {
                if (members.keyAt(i) != null && members.valueAt(i) instanceof PyInstance member) {
                    Object method = vm.ops.attributes.findInClass(member, vm.name("__set_name__"));
                    if (method != null) {
                        calls.add(new Object[] {method, vm.ops.attributes.self, members.keyAt(i)});
                    }
                }
            }
            for (Object[] call : calls) {
                if (call[1] == null) {
                    vm.call(call[0], made, call[2]);
                } else {
                    vm.call(call[0], call[1], made, call[2]);
                }
            }
        }

        @Override
        public void trace(Marker marker) {
            marker.visit(args, 0, args.length);
            marker.visit(members);
        }
    }
}
