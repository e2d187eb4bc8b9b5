package io.quecsim.core.object;

import io.quecsim.core.heap.Marker;
import io.quecsim.core.vm.Vm;

/**
 * The module {@code builtins} of firmware that lets a script replace what every module sees ({@code
 * MICROPY_CAN_OVERRIDE_BUILTINS}). What a name meant before comes back when the script deletes its own.
 */
public final class OverridableModule extends PyModule {
    /** What the replaced names meant; Java null until a script replaces the first. */
    private PyDict replaced;

    /** @param globals hold {@code __name__}; not on the heap */
    public OverridableModule(PyDict globals) {
        super(globals, true);
    }

    /** Whether a script has replaced anything, so that the machine must ask instead of knowing. */
    public boolean isChanged() {
        return replaced != null;
    }

    @Override
    public boolean setAttr(Vm vm, PyStr name, Object value) {
        if (replaced == null) {
            replaced = PyDict.sized(vm, 1);
            vm.forgetBuiltins();
        }
        Object before = globals.get(name);
        if (value != null) {
            if (replaced.get(name) == null) {
                replaced.put(vm, name, before == null ? PyNone.NONE : before);
            }
            globals.put(vm, name, value);
            return true;
        }
        Object original = replaced.get(name);
        if (original == null) {
            return false;
        }
        replaced.remove(vm, name);
        if (original == PyNone.NONE) {
            globals.remove(vm, name);
        } else {
            globals.put(vm, name, original);
        }
        return true;
    }

    @Override
    public void trace(Marker marker) {
        super.trace(marker);
        marker.visit(replaced);
    }
}
