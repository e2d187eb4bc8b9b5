package io.quecsim.simulator.unix;

import io.quecsim.core.builtin.Absent;
import io.quecsim.core.builtin.CoreCatalog;
import io.quecsim.core.builtin.Firmware;
import io.quecsim.core.builtin.ThreadRules;
import io.quecsim.core.builtin.TimeRules;
import io.quecsim.core.compile.LanguageLevel;
import io.quecsim.core.compile.Mode;
import io.quecsim.core.compile.ReplInput;
import io.quecsim.core.error.PyErrors;
import io.quecsim.core.error.PyException;
import io.quecsim.core.object.Exceptions;
import io.quecsim.core.object.PyList;
import io.quecsim.core.object.PyNone;
import io.quecsim.core.object.PyObject;
import io.quecsim.core.object.PyStr;
import io.quecsim.core.port.Console;
import io.quecsim.core.port.Warnings;
import io.quecsim.core.text.Octets;
import io.quecsim.core.time.Door;
import io.quecsim.core.time.Pacer;
import io.quecsim.core.time.TimeDomain;
import io.quecsim.core.trace.Trace;
import io.quecsim.core.uasyncio.AsyncioLibrary;
import io.quecsim.core.uasyncio.Semantics;
import io.quecsim.core.vm.CostModel;
import io.quecsim.core.vm.Feature;
import io.quecsim.core.vm.MachineStopped;
import io.quecsim.core.vm.ModuleCatalog;
import io.quecsim.core.vm.ScriptThread;
import io.quecsim.core.vm.Vm;
import io.quecsim.core.vm.VmConfig;
import io.quecsim.hal.host.HostClock;
import io.quecsim.hal.host.RealtimePacer;
import io.quecsim.simulator.ScriptExit;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A machine that stands in for upstream's {@code micropython} executable: the profile {@code generic} with the host's
 * clock and files, no modem and no other hardware. It ends when the main script does.
 */
public final class UnixPort {
    /**
     * What the host gives to the port.
     *
     * @param terminal whether a person types at {@code in}: then there is a prompt
     */
    public record Host(
            Path workingDirectory,
            Map<String, String> environment,
            InputStream in,
            OutputStream out,
            OutputStream err,
            HostClock clock,
            boolean terminal) {}

    private static final String DEFAULT_PATH = ".frozen:~/.micropython/lib:/usr/lib/micropython";

    /** Upstream's release whose language and modules this follows. */
    private static final List<Integer> RELEASE = List.of(1, 28, 0);

    /** Simulated C stack, with the frame sizes of 32-bit firmware; {@code 40000 * UNIX_STACK_MULTIPLIER} upstream. */
    /** For the stacks of threads: as a Linux process, hundreds. */
    private static final int STACKS_BYTES = 1 << 30;

    private static final int STACK_BYTES = 80_000;

    /** The wall is the clock, so these only cut the work into slices. */
    private static final CostModel COST = new CostModel(1_000_000_000L, 5, 5, 20, 10, 10, 50, 1, 2);

    private static final String STDIN_FILE = "<stdin>";

    private final UnixOptions options;
    private final Host host;
    private final Vm vm;
    private final HostFiles files;
    private final HostConsole console;
    private int exitCode;
    /** The script said itself that it is over. */
    private boolean exited;

    private UnixPort(UnixOptions options, Host host) {
        this.options = options;
        this.host = host;
        this.files = new HostFiles(host.workingDirectory());
        this.console = new HostConsole(host.in(), host.out(), host.err());
        VmConfig config = new VmConfig(
                (int) options.heapBytes, STACK_BYTES, 2, 31, LanguageLevel.CURRENT, Feature.ALL, COST, false);
        this.vm = new Vm(config, new TimeDomain(), new Trace(), console, files);
        vm.cpu.follow(new FlushingPacer(new RealtimePacer(host.clock(), 1), console));
        vm.optimizationLevel = options.optimizationLevel;
        options.compiling.tell(vm);
        ModuleCatalog catalog =
                CoreCatalog.of(vm, firmware(), new HostCalendar(host.clock().epochMillis()));
        AsyncioLibrary.install(catalog, vm, "asyncio", Semantics.UPSTREAM, Warnings.NONE);
        AsyncioLibrary.install(catalog, vm, "uasyncio", Semantics.UPSTREAM, Warnings.NONE);
        vm.boot(catalog);
        vm.onUncaught(this::uncaught);
        PyList argv = (PyList) vm.importer.firmwareModule("usys").globals.get(vm.name("argv"));
        options.arguments.forEach(argument -> argv.append(vm, str(argument)));
    }

    private Firmware firmware() {
        return new Firmware(
                RELEASE,
                "3.4.0",
                platform(),
                6,
                path(),
                true,
                Absent.UPSTREAM,
                true,
                new TimeRules(1970, 0, true, true, 1000),
                new ThreadRules(STACK_BYTES, 8192, 1, 0, false, STACKS_BYTES),
                host.clock().nanos() | 1);
    }

    /** {@code sys.path}: the script's directory comes first, then {@code MICROPYPATH}. */
    private List<String> path() {
        List<String> path = new ArrayList<>(List.of(""));
        String text = host.environment().getOrDefault("MICROPYPATH", DEFAULT_PATH);
        String home = host.environment().get("HOME");
        for (String entry : (text.startsWith(":") ? text.substring(1) : text).split(":", -1)) {
            path.add(entry.startsWith("~/") && home != null ? home + entry.substring(1) : entry);
        }
        return path;
    }

    private static String platform() {
        String os = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        return os.startsWith("mac") ? "darwin" : os.startsWith("win") ? "win32" : "linux";
    }

    /** A guest's string of the host's argument. */
    private PyStr str(String text) {
        return PyStr.of(vm, text);
    }

    /** Runs a command line to its end and answers its exit code. */
    public static int run(UnixOptions options, Host host) {
        UnixPort port = new UnixPort(options, host);
        try {
            return port.run();
        } finally {
            port.console.flush();
        }
    }

    private int run() {
        try {
            switch (options.source) {
                case COMMAND -> code(options.text.getBytes(StandardCharsets.UTF_8), STDIN_FILE);
                case STDIN -> {
                    if (host.terminal() || options.inspect) {
                        return prompt();
                    }
                    code(host.in().readAllBytes(), STDIN_FILE);
                }
                case FILE -> {
                    if (!file(options.text)) {
                        return 2;
                    }
                }
                case MODULE -> vm.startMain(new MainScript(options.text));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (PyException e) {
            vm.printTraceback(e);
            return 1;
        }
        if (!options.compileOnly) {
            execute();
            atExit();
        }
        if (options.inspect) {
            return prompt();
        }
        if (options.verbosity > 0) {
            vm.call(vm.importer.firmwareModule("micropython").globals.get(vm.name("mem_info")));
        }
        return exitCode;
    }

    private void execute() {
        try {
            vm.run();
        } catch (MachineStopped e) {
            // The main script ended while another thread was inside a call from native code.
            assert vm.mainThread().state() == ScriptThread.State.DONE;
        }
    }

    /** What the script wants done at its end, which may ask for more to be done. */
    private void atExit() {
        while (vm.atExit != PyNone.NONE) {
            Object last = vm.atExit;
            vm.atExit = PyNone.NONE;
            vm.startMain(new MainScript(last));
            execute();
        }
    }

    /** Reads and runs line after line until the input ends or a line exits. Without editing: that is the terminal's. */
    private int prompt() {
        exitCode = 0;
        vm.print(version() + "\nUse Ctrl-D to exit\n");
        PyObject input = (PyObject) vm.builtins.globals.get(vm.name("input"));
        while (true) {
            StringBuilder text = new StringBuilder();
            try {
                do {
                    Object line = vm.call(input, str(text.length() == 0 ? ">>> " : "... "));
                    text.append(vm.ops.str(line)).append('\n');
                } while (ReplInput.needsMoreInput(text.substring(0, text.length() - 1)));
            } catch (PyException endOfInput) {
                vm.print("\n");
                return 0;
            }
            try {
                byte[] source = text.toString().getBytes(StandardCharsets.UTF_8);
                vm.startMain(new MainScript(vm.compile(source, STDIN_FILE, Mode.SINGLE)));
            } catch (PyException mistake) {
                vm.printTraceback(mistake);
                continue;
            }
            execute();
            if (exited) {
                return exitCode;
            }
        }
    }

    private boolean file(String name) throws IOException {
        Path path = files.resolve(name);
        byte[] source;
        try {
            path = path.toRealPath();
            source = java.nio.file.Files.readAllBytes(path);
        } catch (IOException e) {
            String text = "micropython: can't open file '" + name + "': [Errno 2] No such file or directory\n";
            host.err().write(text.getBytes(StandardCharsets.UTF_8));
            return false;
        }
        vm.importer.path.items[0] = str(path.getParent().toString());
        code(source, name);
        return true;
    }

    private void code(byte[] source, String name) {
        vm.main.globals.put(vm, vm.names.file, vm.name(name));
        vm.startMain(new MainScript(vm.compile(source, name)));
    }

    private void uncaught(ScriptThread thread, PyException raised) {
        boolean exit = PyErrors.is(raised, Exceptions.SYSTEM_EXIT);
        if (thread == vm.mainThread()) {
            exited = exit;
            exitCode = exit ? ScriptExit.of(raised).code() : 1;
            vm.cpu.stop();
        }
        if (!exit) {
            if (thread != vm.mainThread()) {
                byte[] text = Octets.bytes(Octets.of("Unhandled exception in thread started by " + thread.name + "\n"));
                vm.console.writeError(text, 0, text.length);
            }
            vm.printTraceback(raised);
        }
    }

    /** The port's {@code --version} line. */
    public static String version() {
        return "MicroPython v1.28.0 of quecsim; " + platform() + " [Java "
                + Runtime.version().feature() + "] version";
    }

    /** Whoever reads the output has it all before the machine waits. */
    private record FlushingPacer(Pacer wall, HostConsole console) implements Pacer {
        @Override
        public long limitNanos(long nowNanos) {
            return wall.limitNanos(nowNanos);
        }

        @Override
        public void await(long nowNanos, long untilNanos, Door door) throws InterruptedException {
            console.flush();
            wall.await(nowNanos, untilNanos, door);
        }

        @Override
        public long arrivalNanos(long nowNanos) {
            return wall.arrivalNanos(nowNanos);
        }
    }

    /** Bytes go out as they come. */
    private record HostConsole(InputStream in, OutputStream out, OutputStream err) implements Console {
        @Override
        public int read(byte[] into, int from, int to) {
            flush();
            try {
                return Math.max(0, in.read(into, from, to - from));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public boolean canRead() {
            try {
                return in.available() > 0;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public void write(byte[] data, int from, int to) {
            put(out, data, from, to);
        }

        @Override
        public void writeError(byte[] data, int from, int to) {
            flush(); // What was printed before is seen before.
            put(err, data, from, to);
        }

        void flush() {
            try {
                out.flush();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static void put(OutputStream stream, byte[] data, int from, int to) {
            try {
                stream.write(data, from, to - from);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
