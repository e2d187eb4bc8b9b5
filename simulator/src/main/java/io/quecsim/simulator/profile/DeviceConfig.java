package io.quecsim.simulator.profile;

import io.quecsim.core.builtin.Firmware;
import io.quecsim.core.builtin.ThreadRules;
import io.quecsim.core.builtin.TimeRules;
import io.quecsim.core.compile.LanguageLevel;
import io.quecsim.core.vm.CostModel;
import io.quecsim.core.vm.Feature;
import io.quecsim.core.vm.Vm;
import io.quecsim.core.vm.VmConfig;
import io.quecsim.hal.identity.Imei;
import io.quecsim.hal.net.NetLimits;
import io.quecsim.hal.pads.Pads;
import io.quecsim.hal.power.Currents;
import io.quecsim.hal.power.PowerState;
import io.quecsim.hal.uart.UartBuffers;
import io.quecsim.profiles.DeviceProfile;
import io.quecsim.profiles.Peripherals;
import io.quecsim.simulator.UserError;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What core and hal want to know of a device, taken from its profile. Nothing else asks a profile for figures. */
public final class DeviceConfig {
    /** 32-bit firmware tags a small int with one bit (object representation A, {@code py/mpconfig.h}). */
    private static final int SMALL_INT_BITS = 31;

    /** {@code sys.implementation.mpy} of MicroPython 1.13 built for xtensawin, as the 2021 firmware is. */
    private static final int MPY_1_13 = 10245;

    /** Version 6, no native code ({@code py/persistentcode.h} upstream). */
    private static final int MPY_CURRENT = 6;

    private DeviceConfig() {}

    public static VmConfig vm(DeviceProfile profile, boolean gcStress) {
        return new VmConfig(
                profile.memory().heapBytes(),
                profile.memory().stackBytes(),
                profile.language().hashBytes(),
                SMALL_INT_BITS,
                isCurrent(profile) ? LanguageLevel.CURRENT : LanguageLevel.V1_13,
                features(profile.language().features()),
                Set.copyOf(profile.language().absentMethods()),
                cost(profile.cpu()),
                gcStress);
    }

    private static Set<Feature> features(List<String> names) {
        Set<Feature> features = EnumSet.noneOf(Feature.class);
        names.forEach(name -> features.add(Feature.valueOf(name)));
        return features;
    }

    private static CostModel cost(DeviceProfile.Cpu cpu) {
        DeviceProfile.Cycles cycles = cpu.cycles();
        return new CostModel(
                cpu.clockHertz(),
                cycles.instruction(),
                cycles.lookup(),
                cycles.call(),
                cycles.nativeCall(),
                cycles.allocation(),
                cycles.raise(),
                cycles.per16Bytes(),
                cycles.gcPerBlock());
    }

    /** @param seed of the run; 0 leaves {@code urandom} to begin as the firmware's own does */
    public static Firmware firmware(DeviceProfile profile, long seed) {
        List<Integer> release = List.of(profile.identity().release().split("\\.")).stream()
                .map(Integer::valueOf)
                .toList();
        return new Firmware(
                release,
                "3.4.0", // What MicroPython says of the language it speaks (py/mpconfig.h).
                profile.identity().platform(),
                isCurrent(profile) ? MPY_CURRENT : MPY_1_13,
                List.of(""),
                profile.modules().weakLinks(),
                Set.copyOf(absent(profile)),
                isCurrent(profile),
                new TimeRules(
                        1970,
                        profile.rtc().mktimeOffsetSeconds(),
                        false,
                        false,
                        profile.ticks().sleepStepMicros() * 1000L),
                threads(profile.threads()),
                seed);
    }

    private static ThreadRules threads(DeviceProfile.Threads threads) {
        return new ThreadRules(
                threads.stackBytes(),
                threads.leastStackBytes(),
                threads.stackUnitBytes(),
                threads.stackReserveBytes(),
                threads.stackSizeTellsSuccess(),
                threads.systemHeapBytes());
    }

    /**
     * The profile's own IMEI, or one of its type by the seed.
     *
     * @throws UserError when the profile's has a wrong check digit
     */
    public static String imei(DeviceProfile profile, long seed) {
        String own = profile.identity().imei();
        if (own.isEmpty()) {
            return Imei.of(profile.identity().tac(), seed);
        }
        if (!Imei.isValid(own)) {
            throw new UserError(
                    "identity.imei: the last digit of " + own + " is not the check digit of the others",
                    "profile " + profile.name(),
                    "Leave it out for one that the seed makes");
        }
        return own;
    }

    /** By the pattern of the documentation's sample, {@code D1Q20GM050038341P}; the digits are the seed's. */
    public static String serialNumber(long seed) {
        return "D1Q20GM050" + Imei.serial(seed) + "P";
    }

    public static PowerState power(DeviceProfile profile) {
        DeviceProfile.Power power = profile.power();
        return new PowerState(power.onReason(), power.downReason(), power.batteryMillivolts());
    }

    /** What the module takes from its supply. */
    public static Currents currents(DeviceProfile profile) {
        DeviceProfile.Power power = profile.power();
        return new Currents(
                power.activeMicroamps(),
                power.idleMicroamps(),
                power.sleepMicroamps(),
                power.offMicroamps(),
                power.wakeUpMicros() * 1000L);
    }

    /** Gives a machine the profile's rules for threads and callbacks. */
    public static void turns(Vm vm, DeviceProfile profile) {
        vm.threads.branchesPerTurn(profile.threads().gilBranches());
        DeviceProfile.Callbacks callbacks = profile.callbacks();
        vm.callbacks.depth(callbacks.queueLength());
        if (callbacks.runOn().equals("thread")) {
            vm.callbacks.thread(callbacks.stackBytes());
        }
    }

    public static UartBuffers uart(DeviceProfile.Uart uart) {
        return new UartBuffers(uart.receiveBytes(), uart.transmitBytes(), uart.fifoBytes());
    }

    public static Pads.Figures pads(DeviceProfile profile) {
        Peripherals figures = profile.peripherals();
        return new Pads.Figures(
                figures.gpios(),
                figures.i2cBuses(),
                figures.spiBuses(),
                figures.adcChannels(),
                figures.pwmChannels(),
                figures.keypadRows(),
                figures.keypadColumns(),
                figures.powerKeyTellsPress(),
                figures.powerKeyLeastMillis() * 1_000_000L,
                figures.usbPlugged());
    }

    /** What the firmware is built without: what the profile names, and what there is no hardware for. */
    private static Set<String> absent(DeviceProfile profile) {
        Set<String> absent = new LinkedHashSet<>(profile.modules().absent());
        Peripherals figures = profile.peripherals();
        if (figures.keypadRows() == 0) {
            absent.add("machine.KeyPad");
        }
        if (figures.pwmChannels() == 0) {
            absent.add("misc.PWM");
            absent.add("misc.PWM_V2");
        }
        if (!figures.usbDetection()) {
            absent.add("misc.USB");
        }
        if (!figures.usbNet()) {
            absent.add("misc.USBNET");
        }
        return absent;
    }

    public static NetLimits net(DeviceProfile profile) {
        DeviceProfile.Net net = profile.net();
        return new NetLimits(net.sendBufferBytes(), net.receiveBufferBytes(), net.sockets());
    }

    private static boolean isCurrent(DeviceProfile profile) {
        return profile.language().level().equals("current");
    }
}
