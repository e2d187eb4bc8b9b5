package io.quecsim.simulator.cli;

import io.quecsim.simulator.board.DeviceCrash;
import java.io.PrintWriter;
import picocli.CommandLine.ParseResult;

/** What is printed of a bug of ours: enough to find it, and the command that shows it again. */
final class CrashReport {
    /** As sysexits.h has it: an internal software error. */
    static final int EXIT_CODE = 70;

    private CrashReport() {}

    static int print(PrintWriter err, Throwable crash, ParseResult parsed) {
        Throwable cause = crash instanceof DeviceCrash && crash.getCause() != null ? crash.getCause() : crash;
        err.println("quecsim: a bug in quecsim, not in the script: " + cause);
        if (crash instanceof DeviceCrash device) {
            err.println("  " + device.circumstances());
        }
        err.println("  quecsim " + Main.Version.text() + ", Java " + Runtime.version());
        err.println("  to see it again: " + commandLine(parsed));
        if (parsed.originalArgs().contains("-v") || parsed.originalArgs().contains("--verbose")) {
            cause.printStackTrace(err);
        } else {
            err.println("  with -v it also prints where in quecsim it happened");
        }
        err.flush();
        return EXIT_CODE;
    }

    private static String commandLine(ParseResult parsed) {
        StringBuilder line = new StringBuilder("quecsim");
        for (String word : parsed.originalArgs()) {
            boolean plain = word.matches("[A-Za-z0-9_./=:,@%+-]+");
            line.append(' ').append(plain ? word : "'" + word.replace("'", "'\\''") + "'");
        }
        return line.toString();
    }
}
