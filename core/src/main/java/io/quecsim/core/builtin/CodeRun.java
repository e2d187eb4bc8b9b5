package io.quecsim.core.builtin;

import io.quecsim.core.heap.Marker;
import io.quecsim.core.object.PyDict;
import io.quecsim.core.object.PyFunction;
import io.quecsim.core.register.RegCode;
import io.quecsim.core.vm.NativeFrame;
import io.quecsim.core.vm.Vm;

/** {@code exec} and {@code eval}: code that runs with names of its own. */
final class CodeRun extends NativeFrame {
    private final PyFunction body;
    private final PyDict locals;

    private CodeRun(PyFunction body, PyDict locals) {
        this.body = body;
        this.locals = locals;
    }

    static CodeRun of(Vm vm, RegCode code, PyDict globals, PyDict locals) {
        return new CodeRun(PyFunction.of(vm, code, globals, null, null), locals);
    }

    /** Of a code object, which has a function already; the device lends that other globals. */
    static CodeRun again(RegCode code, PyDict globals, PyDict locals) {
        return new CodeRun(PyFunction.uncharged(code, globals), locals);
    }

    @Override
    public Object start(Vm vm) {
        vm.enterBody(body, locals);
        return null;
    }

    @Override
    public Object onReturn(Vm vm, Object value) {
        return value;
    }

    @Override
    public void trace(Marker marker) {
        marker.visit(body);
        marker.visit(locals);
    }
}
