package io.quecsim.core.object;

import io.quecsim.core.vm.Vm;

/**
 * The module {@code sys} of current firmware: {@code sys.path} may be replaced by any sequence, and then that is where the
 * importer looks ({@code MICROPY_PY_SYS_ATTR_DELEGATION}).
 */
public final class SysState extends PyModule {
    /** @param globals hold {@code __name__}; not on the heap */
    public SysState(PyDict globals) {
        super(globals, true);
    }

    @Override
    public boolean setAttr(Vm vm, PyStr name, Object value) {
        if (value == null || !name.value.equals("path")) {
            return false;
        }
        vm.importer.searchPath = value;
        globals.put(vm, name, value);
        return true;
    }
}
