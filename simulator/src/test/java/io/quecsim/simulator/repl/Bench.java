package io.quecsim.simulator.repl;

import io.quecsim.core.builtin.CoreCatalog;
import io.quecsim.core.frozen.FrozenModules;
import io.quecsim.core.port.Console;
import io.quecsim.core.port.RealTimeClock;
import io.quecsim.core.time.TimeDomain;
import io.quecsim.core.trace.Trace;
import io.quecsim.core.vm.Cpu;
import io.quecsim.core.vm.ModuleCatalog;
import io.quecsim.core.vm.Vm;
import io.quecsim.hal.ByteQueue;
import io.quecsim.hal.pads.Pads;
import io.quecsim.hal.power.Power;
import io.quecsim.profiles.DeviceProfile;
import io.quecsim.simulator.boot.MemoryFiles;
import io.quecsim.simulator.flash.FlashChip;
import io.quecsim.simulator.flash.FlashKeeper;
import io.quecsim.simulator.profile.DeviceConfig;
import io.quecsim.simulator.profile.KnownProfiles;
import io.quecsim.simulator.quecpython.MiscModule;
import io.quecsim.simulator.quecpython.MiscModuleBinding;
import io.quecsim.simulator.quecpython.OsModule;
import io.quecsim.simulator.quecpython.OsModuleBinding;
import io.quecsim.simulator.quecpython.PadFaces;
import io.quecsim.simulator.quecpython.PowerType;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

/**
 * A language machine with a REPL and files, and nothing of a board's: what is typed arrives at given simulated times, what the
 * device says is collected. Soft resets boot again, without {@code main.py}. For tests that give it another heap or other settings.
 */
final class Bench {
    private final DeviceProfile profile;
    private final ReplSettings settings;
    private final ReplState state = new ReplState();
    private final FlashChip flash;
    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
    private final ByteQueue typed = new ByteQueue(1 << 22);
    private final TreeMap<Long, byte[]> later = new TreeMap<>();
    private long stopAfterNanos = Long.MAX_VALUE;
    private Runnable changed = () -> {};
    private Vm vm;
    private Repl repl;
    private boolean resetAsked;

    Bench(DeviceProfile profile, ReplSettings settings, Map<String, byte[]> files) {
        this.profile = profile;
        this.settings = settings;
        MemoryFiles memory = new MemoryFiles().folder("/usr/").folder("/bak/");
        files.forEach(memory::file);
        this.flash = new FlashChip(memory, profile, new TimeDomain(), 0, FlashKeeper.NONE, text -> {});
        boot();
    }

    static Bench of(String profileName) {
        DeviceProfile profile = new KnownProfiles().load(profileName);
        return new Bench(profile, ReplSettings.of(profile), Map.of());
    }

    static Bench withHeap(int bytes) {
        DeviceProfile profile = new KnownProfiles().load("EC600U-CN").withHeapBytes(bytes);
        return new Bench(profile, ReplSettings.of(profile), Map.of());
    }

    private void boot() {
        changed = () -> {};
        TimeDomain time = new TimeDomain();
        Trace trace = new Trace();
        vm = new Vm(DeviceConfig.vm(profile, false), time, trace, new TestConsole(), flash.files());
        ModuleCatalog catalog = CoreCatalog.of(vm, DeviceConfig.firmware(profile, 0), new StoppedClock());
        catalog.extend("uos", () -> new OsModuleBinding(new OsModule(profile.identity())));
        Power power = new Power(time, trace, DeviceConfig.power(profile), cut -> {
            throw new AssertionError("no power here: " + cut);
        });
        PadFaces pads = new PadFaces(vm, Pads.of(DeviceConfig.pads(profile), time, trace), profile.peripherals());
        catalog.add("misc", () -> new MiscModuleBinding(new MiscModule(new PowerType(vm, power), pads)));
        for (String name : profile.modules().available()) {
            vm.importer.freeze(name, () -> FrozenModules.ofCore().find(name));
        }
        repl = Repl.on(vm, settings, state);
        Repl.modules(catalog, state);
        vm.boot(catalog);
        vm.print("mount.\n");
        vm.startMain(repl.frame(() -> {
            resetAsked = true;
            vm.cpu.stop();
        }));
    }

    Vm vm() {
        return vm;
    }

    /** Arrives {@code millis} from now, while the device does whatever it does. */
    void after(long millis, byte[] bytes) {
        later.put(millis, bytes);
    }

    /** No run goes on for longer. */
    void stopAfterSeconds(double seconds) {
        stopAfterNanos = (long) (seconds * 1e9);
    }

    /** Types bytes and waits until the device waits for more; what it said, a char a byte. */
    String type(String latin1) {
        after(0, latin1.getBytes(StandardCharsets.ISO_8859_1));
        return settle();
    }

    /** Runs until the device waits for more. */
    String settle() {
        long base = vm.time.nowNanos();
        if (stopAfterNanos != Long.MAX_VALUE) {
            vm.time.end(base + stopAfterNanos, due -> vm.cpu.stop());
        }
        later.forEach((millis, bytes) -> vm.time.at(base + millis * 1_000_000, due -> arrive(bytes)));
        later.clear();
        Cpu.End end = vm.run();
        while (resetAsked) {
            resetAsked = false;
            say(Repl.SOFT_REBOOT.getBytes(StandardCharsets.ISO_8859_1));
            boot();
            end = vm.run();
        }
        if (end == Cpu.End.FINISHED) {
            throw new AssertionError("the prompt ended");
        }
        String text = said.toString(StandardCharsets.ISO_8859_1);
        said.reset();
        return text;
    }

    private void arrive(byte[] bytes) {
        byte[] one = new byte[1];
        for (byte each : bytes) {
            if (!repl.takes(each & 0xff)) {
                one[0] = each;
                typed.put(one, 0, 1);
            }
        }
        changed.run();
    }

    private void say(byte[] bytes) {
        said.write(bytes, 0, bytes.length);
    }

    /** No wall clock here. */
    private static final class StoppedClock implements RealTimeClock {
        @Override
        public long utcNanos(long nowNanos) {
            return 1_767_225_600_000_000_000L;
        }

        @Override
        public void set(long utcNanos, long nowNanos) {
            throw new AssertionError("it stands");
        }

        @Override
        public void setZoneSeconds(int seconds) {
            throw new AssertionError("it stands");
        }

        @Override
        public int zoneSeconds() {
            return 0;
        }
    }

    private final class TestConsole implements Console {
        @Override
        public void write(byte[] data, int from, int to) {
            for (int i = from; i < to; i++) {
                if (data[i] == '\n') {
                    said.write('\r');
                }
                said.write(data[i]);
            }
        }

        @Override
        public void writeRaw(byte[] data, int from, int to) {
            said.write(data, from, to - from);
        }

        @Override
        public boolean isAsynchronous() {
            return true;
        }

        @Override
        public int available() {
            return typed.size();
        }

        @Override
        public int read(byte[] into, int from, int to) {
            return typed.take(into, from, to);
        }

        @Override
        public void onInput(Runnable newChanged) {
            changed = newChanged;
        }
    }
}
