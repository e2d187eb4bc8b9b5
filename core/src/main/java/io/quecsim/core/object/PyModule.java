package io.quecsim.core.object;

import io.quecsim.core.error.PyErrors;
import io.quecsim.core.heap.Marker;
import io.quecsim.core.vm.Vm;
import java.util.List;

/** A module: its name and its globals, which are its attributes. */
public class PyModule extends PyObject {
    /** {@code mp_obj_module_t}: base and globals ({@code py/obj.h}). */
    public static final int BYTES = 8;

    public final PyDict globals;

    /** Part of the firmware: a script cannot add or change attributes. */
    public final boolean builtin;

    /** What a script gets that imports it, where that is not the module; else null. */
    public Object instead;

    /** Of a module of the firmware: its names in the order of its table, as {@code help()} lists them; else empty. */
    public List<PyStr> declared = List.of();

    protected PyModule(PyDict globals, boolean builtin) {
        this.globals = globals;
        this.builtin = builtin;
    }

    /** A module of a script, with {@code __name__} set. */
    public static PyModule of(Vm vm, PyStr name) {
        PyModule made = new PyModule(PyDict.sized(vm, 1), false);
        vm.heap.alloc(made, BYTES);
        made.globals.put(vm, vm.names.name, name);
        return made;
    }

    /** A module of the firmware around {@code globals}, which hold {@code __name__}; not on the heap. */
    public static PyModule builtin(PyDict globals) {
        return new PyModule(globals, true);
    }

    public String name(Vm vm) {
        Object name = globals.get(vm.names.name);
        return name instanceof PyStr ? ((PyStr) name).value : "";
    }

    /** What a script gets that imports it. */
    public Object imported() {
        return instead == null ? this : instead;
    }

    @Override
    public PyType type() {
        return Types.MODULE;
    }

    @Override
    public void trace(Marker marker) {
        marker.visit(globals);
        marker.visit(instead);
    }

    @Override
    public Object getAttr(Vm vm, PyStr name) {
        Object value = globals.get(name);
        if (value == null && name == vm.names.dict && vm.current) {
            return globals;
        }
        if (value == null && name != vm.names.getattr && !builtin) {
            Object hook = globals.get(vm.names.getattr);
            return hook == null ? null : vm.call(hook, name);
        }
        return value;
    }

    @Override
    public boolean setAttr(Vm vm, PyStr name, Object value) {
        if (builtin) {
            return false;
        }
        if (value != null) {
            globals.put(vm, name, value);
            return true;
        }
        if (globals.remove(vm, name) == null) {
            throw PyErrors.keyError(vm, name);
        }
        return true;
    }

    @Override
    public void print(Vm vm, StringBuilder out, boolean str) {
        out.append("<module '").append(name(vm)).append('\'');
        Object file = globals.get(vm.names.file);
        if (file != null) {
            out.append(" from '");
            vm.ops.print(out, file, true);
            out.append('\'');
        }
        out.append('>');
    }
}
