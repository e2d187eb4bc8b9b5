package io.quecsim.core.builtin;

import io.quecsim.core.heap.Marker;
import io.quecsim.core.object.NativeType;
import io.quecsim.core.object.PyFunction;
import io.quecsim.core.object.PyObject;
import io.quecsim.core.object.PyType;
import io.quecsim.core.register.RegCode;
import io.quecsim.core.vm.Vm;

/** What {@code compile()} returns: code that {@code exec} and {@code eval} run. */
final class PyCode extends PyObject {
    private static final NativeType TYPE = new NativeType("code", null, null);

    /** {@code mp_obj_code_t}: base and the module's function ({@code py/builtinevex.c}). */
    private static final int BYTES = 8;

    private final PyFunction body;

    private PyCode(PyFunction body) {
        this.body = body;
    }

    static PyCode of(Vm vm, RegCode code) {
        PyCode made = new PyCode(PyFunction.of(vm, code, vm.globals(), null, null));
        vm.heap.alloc(made, BYTES);
        return made;
    }

    RegCode code() {
        return body.code;
    }

    @Override
    public void trace(Marker marker) {
        marker.visit(body);
    }

    @Override
    public PyType type() {
        return TYPE;
    }
}
