package io.quecsim.core.builtin;

import io.quecsim.core.object.NativeTable;
import io.quecsim.core.port.RealTimeClock;
import io.quecsim.core.vm.ModuleCatalog;
import io.quecsim.core.vm.Vm;
import java.util.ArrayList;
import java.util.List;

/**
 * The modules of the language itself, which need no board. The simulator adds the device's own to the same catalogue.
 *
 * <p>One object with a {@code switch} instead of a lambda for each module: a device that imports three of them should not pay
 * for making the rest at every start.
 */
public final class CoreCatalog implements ModuleCatalog.Source {
    private static final List<String> MODULES = List.of(
            "builtins",
            "micropython",
            "_thread",
            "cmath",
            "gc",
            "math",
            "uarray",
            "ubinascii",
            "ucollections",
            "ucryptolib",
            "uctypes",
            "uerrno",
            "uhashlib",
            "uheapq",
            "uio",
            "ujson",
            "uos",
            "urandom",
            "ure",
            "uselect",
            "ustruct",
            "usys",
            "utime",
            "uzlib");

    /** What current upstream has besides. */
    static final List<String> CURRENT_MODULES = List.of("deflate", "platform");

    private final Vm vm;
    private final Firmware firmware;
    private final RealTimeClock clock;
    private final StdStream output;
    private final SysModule sys;

    private CoreCatalog(Vm vm, Firmware firmware, RealTimeClock clock) {
        this.vm = vm;
        this.firmware = firmware;
        this.clock = clock;
        this.output = new StdStream(vm, 1);
        this.sys = new SysModule(vm, firmware, output);
    }

    /** A catalogue with the modules of core; also gives {@code sys.path} its first entries. */
    public static ModuleCatalog of(Vm vm, Firmware firmware, RealTimeClock clock) {
        vm.importer.path.clear(vm);
        for (String entry : firmware.path()) {
            vm.importer.path.append(vm, vm.name(entry));
        }
        ModuleCatalog catalog = new ModuleCatalog(vm, firmware.weakLinks(), firmware.absent());
        CoreCatalog source = new CoreCatalog(vm, firmware, clock);
        for (String name : MODULES) {
            catalog.add(name, source);
        }
        if (vm.current) {
            CURRENT_MODULES.forEach(name -> catalog.add(name, source));
        }
        return catalog;
    }

    @Override
    public List<NativeTable> tables(String module) {
        switch (module) {
            case "builtins":
                return builtins();
            case "micropython":
                return List.of(new MicropythonModuleBinding(new MicropythonModule()));
            case "_thread":
                return List.of(new ThreadModuleBinding(new ThreadModule(firmware.threads())));
            case "cmath":
                return List.of(new CmathModuleBinding(new CmathModule()));
            case "gc":
                return List.of(new GcModuleBinding(new GcModule(firmware.collectTells())));
            case "deflate":
                return List.of(new DeflateModuleBinding(new DeflateModule()));
            case "platform":
                return List.of(new PlatformModuleBinding(new PlatformModule(firmware)));
            case "math":
                NativeTable math = new MathModuleBinding(new MathModule());
                NativeTable special = new MathSpecialBinding(new MathSpecial());
                return vm.current
                        ? List.of(math, special, new MathExtrasBinding(new MathExtras()))
                        : List.of(math, special);
            case "uarray":
                return List.of(new ArrayModuleBinding(new ArrayModule()));
            case "ubinascii":
                return List.of(new BinasciiModuleBinding(new BinasciiModule()));
            case "ucollections":
                return List.of(new CollectionsModuleBinding(new CollectionsModule()));
            case "ucryptolib":
                return List.of(new CryptolibModuleBinding(new CryptolibModule()));
            case "uctypes":
                return List.of(new CtypesModuleBinding(new CtypesModule(vm)));
            case "uerrno":
                return List.of(new ErrnoModuleBinding(new ErrnoModule()));
            case "uhashlib":
                return List.of(new HashlibModuleBinding(new HashlibModule()));
            case "uheapq":
                return List.of(new HeapqModuleBinding(new HeapqModule()));
            case "uio":
                return List.of(new IoModuleBinding(new IoModule()));
            case "ujson":
                return List.of(new JsonModuleBinding(new JsonModule()));
            case "uos":
                return List.of(new OsModuleBinding(new OsModule(firmware.randomSeed())));
            case "urandom":
                return List.of(new RandomModuleBinding(new RandomModule(firmware.randomSeed())));
            case "ure":
                return List.of(new ReModuleBinding(new ReModule()));
            case "uselect":
                return List.of(new SelectModuleBinding(new SelectModule()));
            case "ustruct":
                return List.of(new StructModuleBinding(new StructModule()));
            case "usys":
                return List.of(new SysModuleBinding(sys));
            case "utime":
                int smallIntBits = vm.config.smallIntBits();
                return List.of(new TimeModuleBinding(new TimeModule(clock, firmware.time(), smallIntBits)));
            case "uzlib":
                return List.of(new UzlibModuleBinding(new UzlibModule()));
            default:
                throw new AssertionError(module);
        }
    }

    private List<NativeTable> builtins() {
        List<NativeTable> parts = new ArrayList<>(List.of(
                new BuiltinTypesBinding(new BuiltinTypes()),
                new BuiltinObjectsBinding(new BuiltinObjects()),
                new BuiltinNumbersBinding(new BuiltinNumbers()),
                new BuiltinIterationBinding(new BuiltinIteration()),
                new BuiltinOutputBinding(new BuiltinOutput(output)),
                new BuiltinCodeBinding(new BuiltinCode()),
                new BuiltinExceptionsBinding(new BuiltinExceptions())));
        if (vm.current) {
            parts.add(new ViperExceptionsBinding(new ViperExceptions()));
        }
        return parts;
    }
}
