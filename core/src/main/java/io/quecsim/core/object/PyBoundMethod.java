package io.quecsim.core.object;

import io.quecsim.core.heap.Marker;
import io.quecsim.core.vm.Feature;
import io.quecsim.core.vm.Ops;
import io.quecsim.core.vm.Vm;

/** A function together with the object that becomes its first argument. */
public final class PyBoundMethod extends PyObject {
    /** {@code mp_obj_bound_meth_t}: base, method, self ({@code py/objboundmeth.c}). */
    public static final int BYTES = 12;

    public final Object self;
    public final Object function;

    private PyBoundMethod(Object self, Object function) {
        this.self = self;
        this.function = function;
    }

    public static PyBoundMethod of(Vm vm, Object self, Object function) {
        PyBoundMethod made = new PyBoundMethod(self, function);
        vm.heap.alloc(made, BYTES);
        return made;
    }

    @Override
    public PyType type() {
        return Types.BOUND_METHOD;
    }

    @Override
    public void trace(Marker marker) {
        marker.visit(self);
        marker.visit(function);
    }

    /** Upstream: of the same function and object. */
    @Override
    public boolean equalTo(Vm vm, Object other) {
        if (!vm.current) {
            return this == other;
        }
        return other instanceof PyBoundMethod that && Ops.same(self, that.self) && function == that.function;
    }

    @Override
    public int hash(Vm vm) {
        if (!vm.current || !(self instanceof PyObject receiver) || !(function instanceof PyObject method)) {
            return super.hash(vm);
        }
        return vm.idOf(receiver) ^ vm.idOf(method);
    }

    @Override
    public Object getAttr(Vm vm, PyStr name) {
        return vm.getAttrOrNull(function, name);
    }

    @Override
    public void print(Vm vm, StringBuilder out, boolean str) {
        if (!vm.config.has(Feature.DETAILED_ERRORS)) {
            super.print(vm, out, str);
            return;
        }
        out.append("<bound_method ").append(Integer.toHexString(vm.idOf(this))).append(' ');
        vm.ops.print(out, self, false);
        out.append('.');
        vm.ops.print(out, function, false);
        out.append('>');
    }
}
