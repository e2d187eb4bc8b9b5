package io.quecsim.core.builtin;

import io.quecsim.core.bytecode.CodeObject;
import io.quecsim.core.object.NativeType;
import io.quecsim.core.object.PyObject;
import io.quecsim.core.object.PyType;
import io.quecsim.core.vm.Vm;

/** What {@code compile()} returns: code that {@code exec} and {@code eval} run. */
final class PyCode extends PyObject {
    private static final NativeType TYPE = new NativeType("code", null, null);

    /** {@code mp_obj_code_t}: base and the module's function ({@code py/builtinevex.c}). */
    private static final int BYTES = 8;

    final CodeObject code;

    private PyCode(CodeObject code) {
        this.code = code;
    }

    static PyCode of(Vm vm, CodeObject code) {
        PyCode made = new PyCode(code);
        vm.heap.alloc(made, BYTES);
        return made;
    }

    @Override
    public PyType type() {
        return TYPE;
    }

    @Override
    public boolean truth(Vm vm) {
        return true;
    }
}
