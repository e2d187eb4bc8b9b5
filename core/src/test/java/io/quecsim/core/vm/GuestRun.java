package io.quecsim.core.vm;

import io.quecsim.core.builtin.TestCatalog;
import io.quecsim.core.compile.LanguageLevel;
import io.quecsim.core.frozen.FrozenModules;
import io.quecsim.core.port.Console;
import io.quecsim.core.port.FileSystem;
import io.quecsim.core.port.Warnings;
import io.quecsim.core.time.TimeDomain;
import io.quecsim.core.trace.Trace;
import io.quecsim.core.uasyncio.AsyncioLibrary;
import io.quecsim.core.uasyncio.Semantics;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Runs guest source text on a machine of its own: for tests. */
public final class GuestRun {
    /** 500 MHz, one cycle a nanosecond and a half or so per instruction; figures of no particular device. */
    public static final CostModel COST = new CostModel(500_000_000L, 20, 20, 100, 60, 60, 200, 4, 8);

    private static final int KEPT_OUTPUT_BYTES = 1 << 20;

    public final Vm vm;
    private final ModuleCatalog catalog;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final Map<String, byte[]> files = new LinkedHashMap<>();
    private final List<String> warnings = new ArrayList<>();
    public Cpu.End end;
    public ScriptThread main;

    public GuestRun() {
        this(512 * 1024, false);
    }

    public GuestRun(int heapBytes, boolean gcStress) {
        this(heapBytes, gcStress, Feature.UNIX_1_13);
    }

    public GuestRun(int heapBytes, boolean gcStress, Set<Feature> features) {
        this(heapBytes, gcStress, features, LanguageLevel.V1_13);
    }

    /** One that speaks current upstream MicroPython. */
    public static GuestRun current(boolean gcStress) {
        return current(512 * 1024, gcStress);
    }

    /** As {@link #current(boolean)}, with another heap. */
    public static GuestRun current(int heapBytes, boolean gcStress) {
        return new GuestRun(heapBytes, gcStress, Feature.ALL, LanguageLevel.CURRENT);
    }

    private GuestRun(int heapBytes, boolean gcStress, Set<Feature> features, LanguageLevel language) {
        int hashBytes = features.equals(Feature.QUECPYTHON_2021) ? 1 : 2;
        VmConfig config = new VmConfig(heapBytes, 32 * 1024, hashBytes, 31, language, features, COST, gcStress);
        Console console = (data, from, to) -> {
            if (out.size() > KEPT_OUTPUT_BYTES) {
                out.reset(); // Of one who prints without end only the last is kept.
            }
            out.write(data, from, to - from);
        };
        vm = new Vm(config, new TimeDomain(), new Trace(), console, new MapFiles());
        catalog = TestCatalog.of(vm);
        vm.boot(catalog);
        asyncio("usr.uasyncio", Semantics.DOCUMENTED);
        asyncio("asyncio", Semantics.UPSTREAM);
        asyncio("uasyncio", vm.current ? Semantics.UPSTREAM : Semantics.V1_13);
        FrozenModules.ofCore().each(vm.importer::freeze);
    }

    /** Adds a file that can be imported. */
    public GuestRun file(String path, String text) {
        return file(path, text.getBytes(StandardCharsets.UTF_8));
    }

    /** Adds a file of any content. */
    public GuestRun file(String path, byte[] content) {
        files.put(path, content);
        return this;
    }

    /** Adds all files below a folder, by their paths in it. */
    public GuestRun files(Path folder) throws IOException {
        try (Stream<Path> found = Files.walk(folder)) {
            for (Path file : found.filter(Files::isRegularFile).sorted().toList()) {
                file(folder.relativize(file).toString().replace('\\', '/'), Files.readString(file));
            }
        }
        return this;
    }

    /** Adds the asyncio library under {@code name}; {@code usr.uasyncio}, documented, {@code asyncio}, upstream's, {@code uasyncio}, 1.13's, are there. */
    public GuestRun asyncio(String name, Semantics semantics) {
        Warnings collect = (kind, message, site) ->
                warnings.add((site == null ? "?" : site.line()) + ": " + kind + ": " + message);
        AsyncioLibrary.install(catalog, vm, name, semantics, collect);
        return this;
    }

    /** Hints given to the script's author so far: {@code line: kind: text}. */
    public List<String> warnings() {
        return warnings;
    }

    public GuestRun sliceLimit(long cycles) {
        vm.cpu.sliceLimit(cycles);
        return this;
    }

    /** Runs {@code source} as the main script, to its end. */
    public GuestRun run(String source) {
        return run(source, "main.py");
    }

    public GuestRun run(String source, String fileName) {
        main = vm.startMain(vm.compile(source.getBytes(StandardCharsets.UTF_8), fileName));
        end = vm.run();
        return this;
    }

    public String output() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private final class MapFiles implements FileSystem {
        @Override
        public Kind stat(String path) {
            String plain = path.startsWith("/") ? path.substring(1) : path;
            if (files.containsKey(plain)) {
                return Kind.FILE;
            }
            boolean directory = files.keySet().stream().anyMatch(name -> name.startsWith(plain + "/"));
            return directory ? Kind.DIRECTORY : Kind.ABSENT;
        }

        @Override
        public byte[] read(String path) {
            String plain = path.startsWith("/") ? path.substring(1) : path;
            return files.get(plain);
        }
    }
}
