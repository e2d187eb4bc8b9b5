package io.quecsim.simulator.cli;

import io.quecsim.hal.host.HostClock;
import io.quecsim.simulator.unix.UnixOptions;
import io.quecsim.simulator.unix.UnixPort;
import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Unmatched;

/**
 * {@code quecsim micropython}: the command line of MicroPython's unix port, taken as it is, so that upstream's test and
 * benchmark runners drive the simulator unchanged.
 */
@Command(
        name = "micropython",
        description = "Behaves as MicroPython's unix executable: quecsim micropython -h",
        customSynopsis = "quecsim micropython [<opts>] [-X <implopt>] [-c <command> | -m <module> | <filename>]")
public final class MicropythonCommand implements Callable<Integer> {
    /** Guest code that native code calls back into recurses on the Java stack. */
    private static final long JAVA_STACK_BYTES = 64L << 20;

    @Unmatched
    private List<String> arguments = new ArrayList<>();

    @Override
    public Integer call() throws InterruptedException {
        return execute(arguments.toArray(new String[0]));
    }

    /** The exit code of a command line without {@code quecsim micropython}. */
    static int execute(String... args) throws InterruptedException {
        OutputStream out = new BufferedOutputStream(new FileOutputStream(FileDescriptor.out));
        OutputStream err = new FileOutputStream(FileDescriptor.err);
        UnixOptions options;
        try {
            options = UnixOptions.parse(args);
        } catch (UnixOptions.Invalid e) {
            System.err.println(e.getMessage());
            return 1;
        }
        if (options.version) {
            System.out.println(UnixPort.version());
            return 0;
        }
        if (options.help) {
            System.out.print(UnixOptions.HELP);
            return 0;
        }
        UnixPort.Host host = new UnixPort.Host(
                Path.of("").toAbsolutePath(), System.getenv(), System.in, out, err, HostClock.SYSTEM, isTerminal());
        return onLargeStack(() -> UnixPort.run(options, host));
    }

    /** Whether standard input is a terminal; newer JDKs have a console even where there is none. */
    private static boolean isTerminal() {
        try {
            String device = Path.of("/proc/self/fd/0").toRealPath().toString();
            return device.startsWith("/dev/pts/") || device.startsWith("/dev/tty");
        } catch (IOException e) {
            return System.console() != null;
        }
    }

    private static int onLargeStack(Callable<Integer> work) throws InterruptedException {
        int[] code = {70};
        Thread thread = new Thread(
                null,
                () -> {
                    try {
                        code[0] = work.call();
                    } catch (RuntimeException e) {
                        throw e;
                    } catch (Exception e) {
                        throw new AssertionError(e);
                    }
                },
                "micropython",
                JAVA_STACK_BYTES);
        thread.start();
        thread.join();
        return code[0];
    }
}
