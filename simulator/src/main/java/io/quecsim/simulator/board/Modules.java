package io.quecsim.simulator.board;

import io.quecsim.core.builtin.CoreCatalog;
import io.quecsim.core.frozen.FrozenModules;
import io.quecsim.core.object.NativeTable;
import io.quecsim.core.port.Warnings;
import io.quecsim.core.uasyncio.AsyncioLibrary;
import io.quecsim.core.uasyncio.Semantics;
import io.quecsim.core.vm.ModuleCatalog;
import io.quecsim.core.vm.Vm;
import io.quecsim.hal.pads.TransceiverPins;
import io.quecsim.hal.power.Watchdog;
import io.quecsim.hal.timer.TimerBank;
import io.quecsim.profiles.ApiMembers;
import io.quecsim.profiles.DeviceProfile;
import io.quecsim.simulator.profile.DeviceConfig;
import io.quecsim.simulator.quecpython.AudioModule;
import io.quecsim.simulator.quecpython.AudioModuleBinding;
import io.quecsim.simulator.quecpython.AudioType;
import io.quecsim.simulator.quecpython.MachineModule;
import io.quecsim.simulator.quecpython.MachineModuleBinding;
import io.quecsim.simulator.quecpython.MiscModule;
import io.quecsim.simulator.quecpython.MiscModuleBinding;
import io.quecsim.simulator.quecpython.ModemModule;
import io.quecsim.simulator.quecpython.ModemModuleBinding;
import io.quecsim.simulator.quecpython.NotSimulatedModule;
import io.quecsim.simulator.quecpython.OsModule;
import io.quecsim.simulator.quecpython.OsModuleBinding;
import io.quecsim.simulator.quecpython.OsTimerType;
import io.quecsim.simulator.quecpython.PadFaces;
import io.quecsim.simulator.quecpython.PmModule;
import io.quecsim.simulator.quecpython.PmModuleBinding;
import io.quecsim.simulator.quecpython.PowerType;
import io.quecsim.simulator.quecpython.RecordType;
import io.quecsim.simulator.quecpython.RtcType;
import io.quecsim.simulator.quecpython.SecureDataModule;
import io.quecsim.simulator.quecpython.SecureDataModuleBinding;
import io.quecsim.simulator.quecpython.SocketModule;
import io.quecsim.simulator.quecpython.SocketModuleBinding;
import io.quecsim.simulator.quecpython.SocketType;
import io.quecsim.simulator.quecpython.TimerType;
import io.quecsim.simulator.quecpython.TtsType;
import io.quecsim.simulator.quecpython.UartType;
import io.quecsim.simulator.quecpython.WdtType;
import io.quecsim.simulator.repl.Repl;
import java.util.List;
import java.util.function.Supplier;

/** The modules a device's scripts can import: those of the language, and the faces of its hardware. */
final class Modules {
    private final ModuleCatalog catalog;
    private final List<AsyncioLibrary> asyncio;
    private final UartType uart;
    private final TimerBank timers;
    private final RtcType rtc;
    private final AudioType audio;
    private final TtsType tts;
    private final RecordType record;
    private final Watchdog watchdog;
    private final PadFaces pads;

    Modules(Vm vm, RunSettings settings, Hardware hardware, BootState boot, Warnings warnings) {
        var profile = settings.profile();
        catalog =
                CoreCatalog.of(vm, DeviceConfig.firmware(profile, settings.seed()), new DeviceClock(hardware.clock()));
        uart = new UartType(
                vm,
                hardware.uarts().byId(),
                new TransceiverPins(hardware.pads().gpio()),
                profile.quirks().uartOnlyEightBits());
        timers = hardware.timers();
        TimerType timer = new TimerType(vm, timers, profile.quirks().timerStartsOnce(), warnings);
        rtc = new RtcType(vm, hardware.clock());
        watchdog = hardware.watchdog();
        WdtType wdt = new WdtType(vm, watchdog);
        pads = new PadFaces(vm, hardware.pads(), profile.peripherals());
        catalog.extend("uos", () -> new OsModuleBinding(new OsModule(profile.identity())));
        catalog.add(
                "machine",
                () -> new MachineModuleBinding(new MachineModule(uart, timer, rtc, wdt, pads, hardware.power())));
        catalog.addType("osTimer", new OsTimerType(vm, timers)::type);
        catalog.add("pm", () -> new PmModuleBinding(new PmModule(hardware.sleep(), hardware.powerSaving())));
        PowerType powerType = new PowerType(vm, hardware.power());
        catalog.add("misc", () -> new MiscModuleBinding(new MiscModule(powerType, pads)));
        SocketType socket = new SocketType(vm, hardware.net());
        Repl.modules(catalog, boot.repl());
        catalog.add("usocket", () -> new SocketModuleBinding(new SocketModule(socket, hardware.net())));
        audio = new AudioType(vm, hardware.player(), profile.audio());
        tts = new TtsType(vm, hardware.player(), profile.audio());
        record = new RecordType(vm, hardware.recorder(), profile.audio());
        addIfInFirmware(profile, "audio", () -> new AudioModuleBinding(new AudioModule(audio, tts, record)));
        addIfInFirmware(profile, "modem", () -> new ModemModuleBinding(modem(settings)));
        addIfInFirmware(
                profile, "SecureData", () -> new SecureDataModuleBinding(new SecureDataModule(hardware.secure())));
        asyncio = asyncio(catalog, vm, settings, warnings);
        for (String name : profile.modules().available()) {
            catalog.addStandIn(
                    name,
                    () -> NotSimulatedModule.of(vm, name, ApiMembers.load().module(name), profile));
            // The archive is opened only by an import that found nothing else; it may not have the name either.
            vm.importer.freeze(name, () -> FrozenModules.ofCore().find(name));
        }
    }

    private void addIfInFirmware(DeviceProfile profile, String name, Supplier<NativeTable> source) {
        if (profile.modules().available().contains(name)) {
            catalog.add(name, source);
        }
    }

    private static ModemModule modem(RunSettings settings) {
        DeviceProfile profile = settings.profile();
        return new ModemModule(
                profile.identity(),
                DeviceConfig.imei(profile, settings.seed()),
                DeviceConfig.serialNumber(settings.seed()));
    }

    /**
     * The library twice, since on a device it is there twice: on the user's file system, as its documentation says, and in
     * the firmware.
     */
    private static List<AsyncioLibrary> asyncio(ModuleCatalog catalog, Vm vm, RunSettings settings, Warnings warnings) {
        String forced = settings.uasyncio();
        Semantics firmware = semantics(
                forced != null ? forced : settings.profile().uasyncio().semantics());
        Semantics documented = forced != null ? firmware : Semantics.DOCUMENTED;
        return List.of(
                AsyncioLibrary.install(catalog, vm, "usr.uasyncio", documented, warnings),
                AsyncioLibrary.install(catalog, vm, "uasyncio", firmware, warnings));
    }

    private static Semantics semantics(String name) {
        return switch (name) {
            case "documented" -> Semantics.DOCUMENTED;
            case "upstream" -> Semantics.UPSTREAM;
            case "1.13" -> Semantics.V1_13;
            default -> throw new IllegalArgumentException("no semantics of uasyncio called " + name);
        };
    }

    ModuleCatalog catalog() {
        return catalog;
    }

    /** Whether hardware may still do something to the script: an armed timer, a UART, pin or key with a callback, a watchdog nobody feeds. */
    boolean mayCallBack() {
        return timers.isRunning()
                || rtc.mayCallBack()
                || uart.mayCallBack()
                || audio.mayCallBack()
                || tts.mayCallBack()
                || record.mayCallBack()
                || pads.mayCallBack()
                || watchdog.isRunning();
    }

    /** How many asyncio tasks the script has made. */
    int tasksMade() {
        return asyncio.stream().mapToInt(AsyncioLibrary::tasksMade).sum();
    }
}
