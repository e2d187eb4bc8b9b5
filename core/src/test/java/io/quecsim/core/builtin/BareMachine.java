package io.quecsim.core.builtin;

import io.quecsim.core.compile.LanguageLevel;
import io.quecsim.core.object.NativeFunction;
import io.quecsim.core.object.PyCallable;
import io.quecsim.core.object.PyModule;
import io.quecsim.core.port.Console;
import io.quecsim.core.port.FileSystem;
import io.quecsim.core.port.RealTimeClock;
import io.quecsim.core.time.TimeDomain;
import io.quecsim.core.trace.Trace;
import io.quecsim.core.vm.CostModel;
import io.quecsim.core.vm.ModuleCatalog;
import io.quecsim.core.vm.Vm;
import io.quecsim.core.vm.VmConfig;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;

/** A machine of a module's size without files, and its built-in modules, to call natives from Java. */
public final class BareMachine {
    /** Of EC600U-CN. */
    public static final Firmware FIRMWARE = new Firmware(
            List.of(1, 13, 0),
            "3.4.0",
            "EC600U",
            10245,
            List.of(""),
            true,
            Set.of(),
            false,
            new TimeRules(1970, 28800, false, false, 1_000_000),
            new ThreadRules(8448 * 4, 8192 * 4, 4, 1024, true, 1 << 20),
            0);

    private final ByteArrayOutputStream output = new ByteArrayOutputStream();
    final Vm vm;
    final ModuleCatalog modules;

    BareMachine() {
        this(FIRMWARE, false);
    }

    BareMachine(Firmware firmware, boolean gcStress) {
        CostModel cost = new CostModel(500_000_000, 55, 60, 250, 120, 160, 800, 16, 60);
        VmConfig config = new VmConfig(512 * 1024, 64 * 1024, 1, 31, LanguageLevel.V1_13, cost, gcStress);
        Console console = output::write;
        vm = new Vm(config, new TimeDomain(), new Trace(), console, FileSystem.NONE);
        modules = CoreCatalog.of(vm, firmware, new FixedClock());
        vm.boot(modules);
    }

    /** Runs a script to its end, without a file system; the name is what tracebacks show. */
    void run(byte[] source, String name) {
        vm.startMain(vm.compile(source, name));
        vm.run();
    }

    /** The function {@code name} of a module. */
    NativeFunction function(String module, String name) {
        return (NativeFunction) member(module, name);
    }

    Object member(String module, String name) {
        PyModule found = modules.find(module);
        return found.globals.get(vm.name(name));
    }

    Object call(String module, String name, Object... args) {
        return function(module, name).call(vm, args, PyCallable.NO_KEYWORDS);
    }

    String printed() {
        return output.toString(StandardCharsets.UTF_8);
    }

    /** 2021-03-17 00:00:00 UTC at boot, in China. */
    static final class FixedClock implements RealTimeClock {
        private long offset = 1_615_939_200L * 1_000_000_000L;
        private int zone = 28800;

        @Override
        public long utcNanos(long nowNanos) {
            return offset + nowNanos;
        }

        @Override
        public void set(long utcNanos, long nowNanos) {
            offset = utcNanos - nowNanos;
        }

        @Override
        public int zoneSeconds() {
            return zone;
        }

        @Override
        public void setZoneSeconds(int seconds) {
            zone = seconds;
        }
    }
}
