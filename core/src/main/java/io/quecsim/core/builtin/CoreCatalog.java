package io.quecsim.core.builtin;

import io.quecsim.core.object.NativeTable;
import io.quecsim.core.port.RealTimeClock;
import io.quecsim.core.vm.Vm;
import java.util.List;

/** The modules of the language itself, which need no board. The simulator adds the device's own to the same catalogue. */
public final class CoreCatalog {
    private CoreCatalog() {}

    /** A catalogue with the modules of core; also gives {@code sys.path} its first entries. */
    public static ModuleCatalog of(Vm vm, Firmware firmware, RealTimeClock clock) {
        ModuleCatalog catalog = new ModuleCatalog(vm, firmware.weakLinks(), firmware.absent());
        vm.importer.path.clear(vm);
        for (String entry : firmware.path()) {
            vm.importer.path.append(vm, vm.name(entry));
        }
        StdStream output = new StdStream();
        catalog.addParts("builtins", () -> builtins(output));
        catalog.add("micropython", () -> new MicropythonModuleBinding(new MicropythonModule()));
        catalog.add("_thread", () -> new ThreadModuleBinding(new ThreadModule(firmware.threads())));
        catalog.add("uarray", () -> new ArrayModuleBinding(new ArrayModule()));
        catalog.add("cmath", () -> new CmathModuleBinding(new CmathModule()));
        catalog.add("gc", () -> new GcModuleBinding(new GcModule(firmware.collectTells())));
        catalog.add("math", () -> new MathModuleBinding(new MathModule()));
        catalog.add("ubinascii", () -> new BinasciiModuleBinding(new BinasciiModule()));
        catalog.add("ucollections", () -> new CollectionsModuleBinding(new CollectionsModule()));
        catalog.add("ucryptolib", () -> new CryptolibModuleBinding(new CryptolibModule()));
        catalog.add("uerrno", () -> new ErrnoModuleBinding(new ErrnoModule()));
        catalog.add("uhashlib", () -> new HashlibModuleBinding(new HashlibModule()));
        catalog.add("uheapq", () -> new HeapqModuleBinding(new HeapqModule()));
        catalog.add("uio", () -> new IoModuleBinding(new IoModule()));
        catalog.add("ujson", () -> new JsonModuleBinding(new JsonModule()));
        catalog.add("urandom", () -> new RandomModuleBinding(new RandomModule(firmware.randomSeed())));
        catalog.add("ure", () -> new ReModuleBinding(new ReModule()));
        catalog.add("ustruct", () -> new StructModuleBinding(new StructModule()));
        catalog.add("usys", () -> new SysModuleBinding(new SysModule(vm, firmware, output)));
        catalog.add(
                "utime", () -> new TimeModuleBinding(new TimeModule(clock, firmware.time(), vm.config.smallIntBits())));
        catalog.add("uzlib", () -> new UzlibModuleBinding(new UzlibModule()));
        return catalog;
    }

    private static List<NativeTable> builtins(StdStream output) {
        return List.of(
                new BuiltinTypesBinding(new BuiltinTypes()),
                new BuiltinObjectsBinding(new BuiltinObjects()),
                new BuiltinNumbersBinding(new BuiltinNumbers()),
                new BuiltinIterationBinding(new BuiltinIteration()),
                new BuiltinOutputBinding(new BuiltinOutput(output)),
                new BuiltinCodeBinding(new BuiltinCode()),
                new BuiltinExceptionsBinding(new BuiltinExceptions()));
    }
}
