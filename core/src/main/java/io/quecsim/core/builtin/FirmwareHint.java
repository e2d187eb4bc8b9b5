package io.quecsim.core.builtin;

import io.quecsim.core.compile.Compiler;
import io.quecsim.core.compile.LanguageLevel;
import io.quecsim.core.compile.Mode;
import io.quecsim.core.compile.PySyntaxError;
import io.quecsim.core.error.Missing;
import io.quecsim.core.error.PyErrors;
import io.quecsim.core.error.PyException;
import io.quecsim.core.error.Traceback;
import io.quecsim.core.object.NativeType;
import io.quecsim.core.object.PyExceptionObject;
import io.quecsim.core.object.PyModule;
import io.quecsim.core.port.FileSystem;
import io.quecsim.core.port.RealTimeClock;
import io.quecsim.core.time.TimeDomain;
import io.quecsim.core.trace.Trace;
import io.quecsim.core.vm.CostModel;
import io.quecsim.core.vm.Feature;
import io.quecsim.core.vm.ModuleCatalog;
import io.quecsim.core.vm.Vm;
import io.quecsim.core.vm.VmConfig;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a script misses that only its firmware lacks: one sentence for the user of the simulator. A machine with everything,
 * made for the question, is asked for the name; so there is no list that could be forgotten.
 *
 * @param place {@code /usr/main.py:3}, or empty
 * @param text {@code frozenset is not in this firmware; --profile generic has it}
 */
public record FirmwareHint(String place, String text) {
    private static final int HEAP_BYTES = 256 * 1024;

    /** Attributes that stand in no table. */
    private static final Set<String> CODED = Set.of("function.__name__", "function.__globals__");

    /** What is to be said of an exception that nobody caught; null if the firmware is not to blame. */
    public static @Nullable FirmwareHint of(PyException raised) {
        PyExceptionObject part = PyErrors.nativePart(raised.value());
        if (part == null || part.missing == null) {
            return null;
        }
        String what = what(part.missing);
        if (what == null) {
            return null;
        }
        String sentence = what + " is not in this firmware; --profile generic has it";
        boolean advice = part.missing instanceof Missing.Syntax text && text.hint() != null;
        return new FirmwareHint(
                place(part), advice ? sentence + "; " + ((Missing.Syntax) part.missing).hint() : sentence);
    }

    @Override
    public String toString() {
        return place.isEmpty() ? text : place + ": " + text;
    }

    private static String place(PyExceptionObject raised) {
        if (raised.traceback == null || raised.traceback.entries().isEmpty()) {
            return "";
        }
        Traceback.Entry entry = raised.traceback.entries().get(0);
        return entry.file() + ":" + entry.line();
    }

    private static @Nullable String what(Missing missing) {
        if (missing instanceof Missing.Part part) {
            return part.what();
        } else if (missing instanceof Missing.Syntax text) {
            return syntax(text);
        }
        ModuleCatalog everything = everything();
        if (missing instanceof Missing.Module module) {
            String name = module.name();
            boolean known = everything.find(name) != null || everything.findWeak(name) != null;
            return known ? "the module " + name : null;
        }
        Missing.Member member = (Missing.Member) missing;
        boolean builtin = member.owner().equals("builtins");
        String whole = builtin ? member.name() : member.owner() + "." + member.name();
        return isKnown(everything, member.owner(), member.name()) ? whole : null;
    }

    private static @Nullable String syntax(Missing.Syntax text) {
        try {
            Compiler.compile(text.source(), text.file(), Mode.FILE, LanguageLevel.CURRENT, 0);
            return "this syntax";
        } catch (PySyntaxError mistakeEverywhere) {
            return null;
        }
    }

    private static boolean isKnown(ModuleCatalog everything, String owner, String name) {
        if (CODED.contains(owner + "." + name)) {
            return true;
        }
        PyModule module = everything.find(owner);
        if (module == null) {
            module = everything.findWeak(owner);
        }
        if (module != null) {
            return has(module, name);
        }
        for (String each : everything.names()) {
            PyModule found = everything.find(each);
            for (int i = 0; i < found.globals.slots(); i++) {
                Object member = found.globals.keyAt(i) == null ? null : found.globals.valueAt(i);
                if (member instanceof NativeType type && type.name().equals(owner)) {
                    return type.members().containsKey(name);
                }
            }
        }
        return false;
    }

    private static boolean has(PyModule module, String name) {
        return module.declared.stream().anyMatch(each -> each.value.equals(name));
    }

    private static ModuleCatalog everything() {
        CostModel free = new CostModel(1, 0, 0, 0, 0, 0, 0, 0, 0);
        VmConfig config = new VmConfig(HEAP_BYTES, HEAP_BYTES, 2, 31, LanguageLevel.CURRENT, Feature.ALL, free, false);
        Vm vm = new Vm(config, new TimeDomain(), new Trace(), (data, from, to) -> {}, FileSystem.NONE);
        Firmware firmware = new Firmware(
                List.of(1, 0, 0),
                "",
                "",
                0,
                List.of(),
                true,
                Set.copyOf(Absent.UPSTREAM),
                true,
                new TimeRules(1970, 0, true, true, 1000),
                new ThreadRules(0, 0, 1, 0, false, 0),
                1);
        return CoreCatalog.of(vm, firmware, RealTimeClock.NONE);
    }
}
