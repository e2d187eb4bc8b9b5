package io.quecsim.core.builtin;

import io.quecsim.core.bytecode.CodeObject;
import io.quecsim.core.heap.Marker;
import io.quecsim.core.object.PyDict;
import io.quecsim.core.vm.NativeFrame;
import io.quecsim.core.vm.Vm;

/** {@code exec} and {@code eval}: code that runs with names of its own. */
final class CodeRun extends NativeFrame {
    private final CodeObject code;
    private final PyDict globals;
    private final PyDict locals;

    CodeRun(CodeObject code, PyDict globals, PyDict locals) {
        this.code = code;
        this.globals = globals;
        this.locals = locals;
    }

    @Override
    public Object start(Vm vm) {
        vm.enterCode(code, globals, locals);
        return null;
    }

    @Override
    public Object onReturn(Vm vm, Object value) {
        return value;
    }

    @Override
    public void trace(Marker marker) {
        marker.visit(globals);
        marker.visit(locals);
    }
}
