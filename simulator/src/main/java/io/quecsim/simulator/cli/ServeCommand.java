package io.quecsim.simulator.cli;

import io.quecsim.simulator.UserError;
import io.quecsim.simulator.board.RunSettings;
import io.quecsim.simulator.boot.Script;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code quecsim serve}: a module on the desk. */
@Command(
        name = "serve",
        description = {
            "Boots a device as its firmware does and keeps it running: a module on the desk, for tools that open its ports.",
            "",
            "Prints one line a port (repl: ..., uart2: ..., dashboard: ...), then 'ready'. The device mounts its flash, runs"
                    + " /usr/main.py if there is one, and its REPL; it boots again when its script restarts it, and ends when that"
                    + " switches it off, by Ctrl-C or SIGTERM."
        },
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class,
        sortOptions = false,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            " 0:the device switched itself off, or printed --expect-text, or nobody is left at --repl stdio",
            " 1:it printed --fail-text, or ended without --expect-text",
            " 2:a file, profile, port or option is wrong",
            "42:--timeout is over",
            "70:a bug in quecsim",
            "130:stopped by Ctrl-C",
            "143:stopped by SIGTERM"
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  quecsim serve",
            "      an EC600U-CN with an empty flash; its REPL on a pty whose name is printed",
            "  quecsim serve app/ --repl pty:/tmp/quec --uart 2=pty:/tmp/modem",
            "      app/ is its /usr. Then: mpremote connect /tmp/quec, or picocom /tmp/quec",
            "  quecsim serve app/ --fs state/ --dashboard 8080",
            "      keeps what the device writes, and shows every task in the browser",
            "  quecsim serve app/ --clock virtual --timeout 1h --power-fault 20m",
            "      an hour with a power loss, as fast as it can"
        })
final class ServeCommand extends DeviceCommand {
    @Parameters(
            paramLabel = "DIR|SCRIPT",
            arity = "0..1",
            description = "What /usr holds: a folder, or the folder of a script that runs in the place of main.py.")
    private @Nullable Path path;

    @Option(
            names = "--at",
            paramLabel = "WHERE",
            description = "Where the port for AT commands is. Not built yet: the device has no AT engine.")
    private @Nullable String at;

    @Override
    int run() {
        if (at != null) {
            throw new UserError("the AT port is not built yet", "--at " + at, "Leave it out; the REPL has --repl");
        }
        Script found = path == null ? Script.none() : Script.ofDevice(path);
        RunSettings settings =
                device().settings(device().profile(), found.guestPath(), RunSettings.Start.BOOT, ending().rules());
        return session(main().console, err())
                .run(settings, device().speed(), found, record())
                .exitCode();
    }
}
