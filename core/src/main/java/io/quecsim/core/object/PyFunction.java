package io.quecsim.core.object;

import io.quecsim.core.bytecode.CodeObject;
import io.quecsim.core.heap.Marker;
import io.quecsim.core.register.RegCode;
import io.quecsim.core.vm.Feature;
import io.quecsim.core.vm.Vm;

/** A function of the guest: code, the module globals it sees, and its defaults. Called by the interpreter. */
public final class PyFunction extends PyObject {
    /** {@code mp_obj_fun_bc_t} before its default values: base, globals, bytecode, constant table ({@code py/objfun.h}). */
    public static final int HEADER_BYTES = 16;

    public final RegCode code;
    public final PyDict globals;

    /** Defaults of the last positional arguments, or null. They are copied into the function; the tuple is not kept. */
    public final Object[] defaults;

    /** Defaults of keyword-only arguments, or null. */
    public final PyDict kwDefaults;

    private PyFunction(RegCode code, PyDict globals, Object[] defaults, PyDict kwDefaults) {
        this.code = code;
        this.globals = globals;
        this.defaults = defaults;
        this.kwDefaults = kwDefaults;
    }

    public static PyFunction of(Vm vm, RegCode code, PyDict globals, PyTuple defaults, PyDict kwDefaults) {
        Object[] items = defaults == null ? null : defaults.items;
        PyFunction made = new PyFunction(code, globals, items, kwDefaults);
        int extra = (defaults == null ? 0 : items.length) + (kwDefaults == null ? 0 : 1);
        vm.heap.alloc(made, HEADER_BYTES + 4 * extra);
        return made;
    }

    /** One that stands for a function which is on the heap already. */
    public static PyFunction uncharged(RegCode code, PyDict globals) {
        return new PyFunction(code, globals, null, null);
    }

    public boolean isGenerator() {
        return code.code.has(CodeObject.FLAG_GENERATOR);
    }

    public String name() {
        return code.code.simpleName();
    }

    @Override
    public PyType type() {
        return isGenerator() ? Types.GENERATOR_FUNCTION : Types.FUNCTION;
    }

    @Override
    public void trace(Marker marker) {
        code.trace(marker);
        marker.visit(globals);
        if (defaults != null) {
            marker.visit(defaults, 0, defaults.length);
        }
        marker.visit(kwDefaults);
    }

    @Override
    public Object getAttr(Vm vm, PyStr name) {
        if (name == vm.names.name && vm.config.has(Feature.FUNCTION_ATTRS)) {
            return vm.name(name());
        }
        if (name == vm.names.globalsName && vm.current) {
            return globals;
        }
        return null;
    }

    @Override
    public void print(Vm vm, StringBuilder out, boolean str) {
        out.append(isGenerator() ? "<generator " : "<function ");
        out.append(name())
                .append(" at 0x")
                .append(Integer.toHexString(vm.idOf(this)))
                .append('>');
    }

    @Override
    protected boolean hashedByIdentity() {
        return true;
    }
}
