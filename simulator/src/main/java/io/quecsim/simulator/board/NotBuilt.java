package io.quecsim.simulator.board;

import io.quecsim.core.error.Missing;
import io.quecsim.core.error.PyErrors;
import io.quecsim.core.error.PyException;
import io.quecsim.core.object.PyExceptionObject;
import io.quecsim.profiles.ApiMembers;
import io.quecsim.profiles.DeviceProfile;
import java.util.List;

/** What a script misses although its device has it, because this program has not got it yet. */
final class NotBuilt {
    private NotBuilt() {}

    /** One sentence without a full stop, or empty where it is something else that is wrong. */
    static String of(PyException raised, DeviceProfile device) {
        PyExceptionObject part = PyErrors.nativePart(raised.value());
        Missing missing = part == null ? null : part.missing;
        String name = "";
        if (missing instanceof Missing.Module module && isInFirmware(module.name(), device)) {
            name = "the module " + module.name();
        } else if (missing instanceof Missing.Member member && isListed(member, device)) {
            name = member.owner() + "." + member.name();
        }
        return name.isEmpty() ? "" : name + " is in the firmware of " + device.name() + ", but not in quecsim yet";
    }

    private static boolean isInFirmware(String name, DeviceProfile device) {
        DeviceProfile.Modules modules = device.modules();
        return modules.available().contains(name)
                || modules.weakLinks() && modules.available().contains("u" + name);
    }

    /** By the public list. {@code owner} is a module's name, or that of a class in any of them. */
    private static boolean isListed(Missing.Member member, DeviceProfile device) {
        for (var module : ApiMembers.load().modules().entrySet()) {
            List<String> path = module.getKey().equals(member.owner())
                    ? List.of(member.name())
                    : List.of(member.owner(), member.name());
            ApiMembers.Entry found = module.getValue().find(path);
            if (found != null && found.isOn(device) && isInFirmware(module.getKey(), device)) {
                return true;
            }
        }
        return false;
    }
}
