package io.quecsim.simulator.cli;

import io.quecsim.hal.uart.OutsideBackend;
import io.quecsim.hal.uart.pty.RawTerminal;
import io.quecsim.hal.uart.stdio.StdioPort;
import io.quecsim.profiles.DeviceProfile;
import io.quecsim.simulator.board.RunSettings;
import io.quecsim.simulator.boot.Script;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code quecsim repl}: a device's prompt in this terminal. The keys are the device's; what edits them is its own line editor. */
@Command(
        name = "repl",
        description = {
            "Boots a device and connects its REPL to this terminal.",
            "",
            "Every key goes to the device, Ctrl-C too; Ctrl-X leaves. Input that is no terminal is typed in, line feeds as the Enter"
                    + " key; its end leaves when the device waits for more."
        },
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class,
        sortOptions = false,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            " 0:left by Ctrl-X or the end of the input, or the device switched itself off",
            " 2:a file, profile, port or option is wrong",
            "42:--timeout is over",
            "70:a bug in quecsim",
            "130:stopped by SIGTERM"
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  quecsim repl",
            "      an EC600U-CN with an empty flash",
            "  quecsim repl app/ --profile BG95-M3",
            "      app/ is its /usr; main.py runs first",
            "  quecsim repl --fs state/",
            "      keeps what the device writes, for the next time",
            "  echo 'print(1)' | quecsim repl",
            "      types a line at the prompt, and leaves"
        })
final class ReplCommand extends DeviceCommand {
    private static final int STOPPED_EXIT_CODE = 130;

    @Parameters(
            paramLabel = "DIR|SCRIPT",
            arity = "0..1",
            description = "What /usr holds: a folder, or the folder of a script that runs in the place of main.py.")
    private @Nullable Path path;

    private volatile boolean left;

    @Override
    int run() {
        DeviceProfile profile = device().profile();
        Script found = path == null ? Script.none() : Script.ofDevice(path);
        RunSettings settings = device().settings(profile, found.guestPath(), RunSettings.Start.BOOT, ending().rules());
        PrintWriter err = err();
        boolean terminal = main().keys == System.in && RawTerminal.isThere();
        if (!recording().quiet) {
            err.println("quecsim: " + profile.name() + (terminal ? "; Ctrl-X leaves" : ""));
            err.flush();
        }
        RawTerminal raw = terminal ? RawTerminal.enter() : null;
        try {
            Session session = session(raw, err);
            Typist typist = new Typist(main().keys, terminal, () -> {
                left = true;
                session.stop();
            });
            int code = session.at(door -> new OutsideBackend(door, new StdioPort(typist, main().console)))
                    .run(settings, device().speed(), found, record())
                    .exitCode();
            return left && code == STOPPED_EXIT_CODE ? 0 : code;
        } finally {
            if (raw != null) {
                raw.close();
                err.println();
                err.flush();
            }
        }
    }

    private Session session(@Nullable RawTerminal raw, PrintWriter err) {
        OutputStream nowhere = OutputStream.nullOutputStream(); // What the device prints goes to its REPL.
        if (raw == null) {
            return session(nowhere, err);
        }
        Session session = session(nowhere, new ReturningWriter(err));
        session.keep(raw);
        return session;
    }

    /** A terminal that is raw wants a carriage return before each line feed. */
    private static final class ReturningWriter extends PrintWriter {
        ReturningWriter(PrintWriter out) {
            super(out, true);
        }

        @Override
        public void write(String text, int from, int length) {
            super.write(
                    text.substring(from, from + length).replace("\n", "\r\n").replace("\r\r\n", "\r\n"));
        }

        @Override
        public void println() {
            super.write("\r\n");
        }
    }
}
