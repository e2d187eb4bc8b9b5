package io.quecsim.core.bench;

import io.quecsim.core.builtin.BareMachine;
import io.quecsim.core.builtin.CoreCatalog;
import io.quecsim.core.compile.LanguageLevel;
import io.quecsim.core.port.FileSystem;
import io.quecsim.core.port.RealTimeClock;
import io.quecsim.core.register.RegCode;
import io.quecsim.core.time.TimeDomain;
import io.quecsim.core.trace.Trace;
import io.quecsim.core.uasyncio.AsyncioLibrary;
import io.quecsim.core.uasyncio.Semantics;
import io.quecsim.core.vm.CostModel;
import io.quecsim.core.vm.ModuleCatalog;
import io.quecsim.core.vm.Vm;
import io.quecsim.core.vm.VmConfig;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** A machine as a device has it: time and heap charged after the profile EC600U-CN, no trace sink, nothing outside. */
public final class Guest {
    private static final CostModel COST = new CostModel(500_000_000, 55, 60, 250, 120, 160, 800, 16, 60);
    private static final int HEAP_BYTES = 832 * 1024;

    public final Vm vm;
    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
    private RegCode call;

    public Guest() {
        VmConfig config = new VmConfig(HEAP_BYTES, 64_512, 1, 31, LanguageLevel.V1_13, COST, false);
        vm = new Vm(config, new TimeDomain(), new Trace(), printed::write, FileSystem.NONE);
        ModuleCatalog modules = CoreCatalog.of(vm, BareMachine.FIRMWARE, RealTimeClock.NONE);
        vm.boot(modules);
        for (String name : new String[] {"uasyncio", "usr.uasyncio"}) {
            AsyncioLibrary.install(modules, vm, name, Semantics.DOCUMENTED, (kind, message, site) -> {});
        }
    }

    /**
     * Runs the program's text, so that {@code bench} is defined.
     *
     * @return false if the program says, as upstream's suite does, that this machine lacks what it needs
     */
    public boolean load(Program program) {
        // Devices have bytecode only; a program for the emitters of machine code runs as that.
        String text = program.text().replaceAll("(?m)^@micropython\\.(native|viper)$", "");
        execute(vm.compile(bytes(text), program.name() + ".py"));
        if (printed.toString(StandardCharsets.UTF_8).startsWith("SKIP")) {
            return false;
        }
        checkSilent();
        vm.heap.roots(marker -> marker.visit(call == null ? null : call.raw));
        call = vm.compile(bytes("bench(" + program.n() + ")\n"), "call.py");
        return true;
    }

    /** What {@code print(expression)} shows. */
    String show(String expression) {
        execute(vm.compile(bytes("print(" + expression + ")\n"), "show.py"));
        String text = printed.toString(StandardCharsets.UTF_8).trim();
        printed.reset();
        return text;
    }

    /** One call of {@code bench(n)}. */
    public void call() {
        run(call);
    }

    private void run(RegCode code) {
        execute(code);
        checkSilent();
    }

    private void execute(RegCode code) {
        vm.startMain(code);
        vm.run();
    }

    private void checkSilent() {
        if (printed.size() > 0) {
            throw new AssertionError(printed.toString(StandardCharsets.UTF_8));
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
