package io.quecsim.simulator.board;

import io.quecsim.core.error.Missing;
import io.quecsim.core.error.PyErrors;
import io.quecsim.core.error.PyException;
import io.quecsim.core.object.PyExceptionObject;
import io.quecsim.profiles.DeviceProfile;
import java.util.Set;

/** What a script misses although its device has it, because this program has not got it yet. */
final class NotBuilt {
    /**
     * Members of modules that are there in part. Source: firmware source 2021, modmachine.c and modmisc.c.
     */
    private static final Set<String> MEMBERS = Set.of(
            "machine.ExtInt",
            "machine.I2C",
            "machine.I2C_simulation",
            "machine.KeyPad",
            "machine.LCD",
            "machine.NANDFLASH",
            "machine.Pin",
            "machine.RTC",
            "machine.SPI",
            "machine.WDT",
            "misc.ADC",
            "misc.PWM",
            "misc.PowerKey",
            "misc.Temperature",
            "misc.USB",
            "misc.USBNET",
            "misc.replEnable");

    private NotBuilt() {}

    /** One sentence without a full stop, or empty where it is something else that is wrong. */
    static String of(PyException raised, DeviceProfile device) {
        PyExceptionObject part = PyErrors.nativePart(raised.value());
        Missing missing = part == null ? null : part.missing;
        String name = "";
        if (missing instanceof Missing.Module module && isInFirmware(module.name(), device)) {
            name = "the module " + module.name();
        } else if (missing instanceof Missing.Member member && MEMBERS.contains(member.owner() + "." + member.name())) {
            name = member.owner() + "." + member.name();
        }
        return name.isEmpty() ? "" : name + " is in the firmware of " + device.name() + ", but not in quecsim yet";
    }

    private static boolean isInFirmware(String name, DeviceProfile device) {
        DeviceProfile.Modules modules = device.modules();
        return modules.available().contains(name)
                || modules.weakLinks() && modules.available().contains("u" + name);
    }
}
