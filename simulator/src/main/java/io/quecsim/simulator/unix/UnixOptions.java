package io.quecsim.simulator.unix;

import io.quecsim.core.vm.Compiling;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The command line of MicroPython's unix port. Source: {@code ports/unix/main.c} and its {@code -h} text; compared with a
 * build of it.
 */
public final class UnixOptions {
    /** What is executed. */
    public enum Source {
        STDIN,
        COMMAND,
        MODULE,
        FILE
    }

    /** The line was no command line; the port says so on standard error and exits with 1. */
    public static final class Invalid extends Exception {
        private static final long serialVersionUID = 1;

        Invalid() {
            super("Invalid command line arguments. Use -h option for help.");
        }
    }

    /** What {@code -h} prints, and {@code --help}, which upstream does not know. */
    public static final String HELP = """
            usage: quecsim micropython [<opts>] [-X <implopt>] [-c <command> | -m <module> | <filename>]
            Options:
            --version : show version information
            -h : print this help message
            -i : enable inspection via REPL after running command/module/file
            -v : verbose (memory use at the end)
            -O[N] : apply bytecode optimizations of level N

            Implementation specific options (-X):
              compile-only                 -- parse and compile only
              emit=bytecode                -- set the default code emitter
              compile=hot|early|never      -- when functions become classes of the JVM (default hot)
              heapsize=<n>[w][K|M] -- set the heap size for the GC (default 1048576)

            Examples:
              quecsim micropython script.py
              quecsim micropython -X heapsize=64K -c 'print(sum(range(10)))'
            """;

    /** As a 32-bit unix port has it. */
    static final int DEFAULT_HEAP_BYTES = 1024 * 1024;

    /** Below that the port refuses a heap as too small to begin with. */
    private static final int LEAST_HEAP_BYTES = 700;

    public Source source = Source.STDIN;
    /** The command, module or file. */
    public @Nullable String text;

    public boolean help;
    public boolean version;
    public boolean inspect;
    public boolean compileOnly;
    public Compiling compiling = Compiling.HOT;
    public int verbosity;
    public int optimizationLevel;
    public long heapBytes = DEFAULT_HEAP_BYTES;
    /** {@code sys.argv}. */
    public List<String> arguments = new ArrayList<>();

    private UnixOptions() {}

    /** Reads the arguments after the program's name. */
    public static UnixOptions parse(String... args) throws Invalid {
        UnixOptions options = new UnixOptions();
        int at = 0;
        while (at < args.length && args[at].startsWith("-") && options.source == Source.STDIN) {
            at = options.option(args, at);
            if (options.help || options.version) {
                return options;
            }
        }
        if (options.source == Source.STDIN && at < args.length) {
            options.source = Source.FILE;
            options.text = args[at];
        }
        options.arguments.addAll(List.of(args).subList(at, args.length));
        if (options.source == Source.COMMAND) {
            options.arguments.add(0, "-c");
        }
        return options;
    }

    /** Takes the option at {@code at}; answers where the next argument is. */
    private int option(String[] args, int at) throws Invalid {
        String name = args[at];
        switch (name) {
            case "-h", "--help" -> help = true;
            case "--version" -> version = true;
            case "-i" -> inspect = true;
            case "-v" -> verbosity++;
            case "-X" -> {
                implementation(next(args, at));
                return at + 2;
            }
            case "-c" -> {
                source = Source.COMMAND;
                text = next(args, at);
                return at + 2;
            }
            case "-m" -> {
                source = Source.MODULE;
                text = next(args, at);
                return at + 1; // The module's name is sys.argv[0].
            }
            default -> optimization(name);
        }
        return at + 1;
    }

    private static String next(String[] args, int at) throws Invalid {
        if (at + 1 >= args.length) {
            throw new Invalid();
        }
        return args[at + 1];
    }

    /** {@code -O}, {@code -OO}, {@code -O2}. */
    private void optimization(String name) throws Invalid {
        if (!name.startsWith("-O")) {
            throw new Invalid();
        }
        if (name.length() > 2 && Character.isDigit(name.charAt(2))) {
            optimizationLevel = name.charAt(2) - '0';
        } else {
            optimizationLevel =
                    (int) name.chars().skip(1).takeWhile(c -> c == 'O').count();
        }
    }

    private void implementation(String option) throws Invalid {
        if (option.equals("compile-only")) {
            compileOnly = true;
        } else if (List.of("compile=hot", "compile=early", "compile=never").contains(option)) {
            compiling = Compiling.valueOf(option.substring("compile=".length()).toUpperCase(Locale.ROOT));
        } else if (option.startsWith("heapsize=")) {
            heapBytes = heapSize(option.substring("heapsize=".length()));
        } else if (!option.equals("emit=bytecode") && !option.equals("realtime")) {
            throw new Invalid(); // Native code is not simulated.
        }
    }

    /** {@code 65536}, {@code 64k}, {@code 64wk}: the {@code w} adjusts to the size of a word, which is that of 32 bits here. */
    private static long heapSize(String text) throws Invalid {
        int end = 0;
        while (end < text.length() && Character.isDigit(text.charAt(end))) {
            end++;
        }
        String unit = text.substring(end).toLowerCase(Locale.ROOT);
        if (unit.startsWith("w")) {
            unit = unit.substring(1);
        }
        if (end == 0 || end > 12 || !List.of("", "k", "m").contains(unit)) {
            throw new Invalid();
        }
        long scale = unit.isEmpty() ? 1 : unit.equals("k") ? 1024 : 1024 * 1024;
        long bytes = Long.parseLong(text.substring(0, end)) * scale;
        if (bytes < LEAST_HEAP_BYTES || bytes > 1 << 30) {
            throw new Invalid();
        }
        return bytes;
    }
}
