package io.quecsim.simulator.cli;

import io.quecsim.profiles.DeviceProfile;
import io.quecsim.simulator.board.RunSettings;
import io.quecsim.simulator.boot.Script;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code quecsim run}: boots a device and runs a script on it. */
@Command(
        name = "run",
        description = {
            "Runs a script on a simulated device.",
            "",
            "What the script prints goes to standard output, everything of quecsim's to standard error. Two runs of the"
                    + " same command are the same run, unless something outside takes part."
        },
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class,
        sortOptions = false,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            " 0:the script came to its end, or printed --expect-text",
            " 1:it ended without --expect-text, or printed --fail-text",
            " n:the script called sys.exit(n)",
            " 2:a file, profile, port or option is wrong",
            " 3:the script died of an exception; its traceback is on standard error",
            " 4:deadlock: everything waits for something that cannot come any more",
            " 5:the device restarted or switched itself off, and --exit did not expect it",
            " 6:a warning, with --warnings error",
            "42:--timeout is over",
            "70:a bug in quecsim",
            "130:stopped by Ctrl-C"
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  quecsim run examples/gather.py",
            "      seven seconds of a device, in no time",
            "  quecsim run examples/uart_echo.py --uart 2=pty:/tmp/modem",
            "      then, elsewhere: picocom -b 115200 /tmp/modem",
            "  quecsim run main.py --dashboard",
            "      shows every task on a timeline in the browser",
            "  quecsim run -c 'import usys; print(usys.version)'",
            "  quecsim run firmware/ --timeout 1h --expect-text PASS --fail-text Traceback",
            "      a test: 0 when PASS is printed, 1 when a Traceback is, 42 after an hour",
            "  quecsim run main.py --attach i2c1=aht20,temperature=21.5 --fs state/",
            "      with a sensor on a bus, and a flash that is kept for the next run",
            "  quecsim run update.py --exit reset",
            "      passes when the script restarts its device",
            "  quecsim run --profile-cpu --heap-report main.py",
            "      where the device's time goes, and what fills its heap",
            "  quecsim run main.py --record x.qsj && quecsim replay x.qsj",
            "  quecsim run main.py --profile generic --clock realtime --heap 200000"
        })
final class RunCommand extends DeviceCommand {
    @Mixin
    private Program program;

    @Override
    int run() {
        DeviceProfile profile = device().profile();
        Script found = program.script();
        RunSettings.Start start = found.asModule() ? RunSettings.Start.MODULE : RunSettings.Start.SCRIPT;
        RunSettings settings = device().settings(profile, found.guestPath(), start, ending().rules());
        return session(main().console, err())
                .run(settings, device().speed(), found, record())
                .exitCode();
    }
}
