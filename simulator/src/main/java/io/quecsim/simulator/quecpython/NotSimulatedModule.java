package io.quecsim.simulator.quecpython;

import io.quecsim.core.object.PyDict;
import io.quecsim.core.object.PyModule;
import io.quecsim.core.object.PyStr;
import io.quecsim.core.vm.Vm;
import io.quecsim.profiles.ApiMembers;
import io.quecsim.profiles.DeviceProfile;
import org.jspecify.annotations.Nullable;

/**
 * A module that the device's firmware has and quecsim has not: importing it works, so that a script gets as far as it can
 * without it, and whatever it uses of it says so. Which members there are comes from the public list; a module without a
 * list has any.
 */
public final class NotSimulatedModule extends PyModule {
    private final String name;
    private final ApiMembers.@Nullable Entry known;
    private final DeviceProfile device;

    private NotSimulatedModule(PyDict globals, String name, ApiMembers.@Nullable Entry known, DeviceProfile device) {
        super(globals, true);
        this.name = name;
        this.known = known;
        this.device = device;
    }

    /** @param known what the public list says of the module, or null when it is not in it */
    public static NotSimulatedModule of(Vm vm, String name, ApiMembers.@Nullable Entry known, DeviceProfile device) {
        PyDict globals = PyDict.rom(1);
        globals.put(vm, vm.names.name, vm.name(name));
        NotSimulatedModule module = new NotSimulatedModule(globals, name, known, device);
        if (known != null && known.kind() == ApiMembers.Kind.CLASS) {
            module.instead = new NotSimulated(name); // As fota, whose module is the class.
        }
        vm.heap.keep(module);
        return module;
    }

    @Override
    public Object getAttr(Vm vm, PyStr attribute) {
        Object own = globals.get(attribute);
        if (own != null || attribute.value.startsWith("__")) {
            return own;
        }
        if (known != null && !known.open()) {
            ApiMembers.Entry member = known.members().get(attribute.value);
            if (member == null || !member.isOn(device)) {
                return null;
            }
        }
        return new NotSimulated(name + "." + attribute.value);
    }

    @Override
    public void print(Vm vm, StringBuilder out, boolean str) {
        out.append("<module '").append(name).append("', not simulated>");
    }
}
