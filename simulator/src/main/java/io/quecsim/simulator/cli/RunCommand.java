package io.quecsim.simulator.cli;

import io.quecsim.hal.host.HostClock;
import io.quecsim.hal.uart.BackendSpec;
import io.quecsim.profiles.DeviceProfile;
import io.quecsim.simulator.UserError;
import io.quecsim.simulator.board.RunSettings;
import io.quecsim.simulator.board.Wires;
import io.quecsim.simulator.boot.Script;
import io.quecsim.simulator.profile.KnownProfiles;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

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
            "      then, elsewhere: picocom /tmp/modem",
            "  quecsim run main.py --dashboard",
            "      shows every task on a timeline in the browser",
            "  quecsim run -c 'import usys; print(usys.version)'",
            "  quecsim run firmware/ --timeout 1h --expect-text PASS --fail-text Traceback",
            "      a test: 0 when PASS is printed, 1 when a Traceback is, 42 after an hour",
            "  quecsim run update.py --exit reset",
            "      passes when the script restarts its device",
            "  quecsim run --profile-cpu --heap-report main.py",
            "      where the device's time goes, and what fills its heap",
            "  quecsim run main.py --record x.qsj && quecsim replay x.qsj",
            "  quecsim run main.py --profile generic --clock realtime --heap 200000"
        })
final class RunCommand implements Callable<Integer> {
    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    @ParentCommand
    private Main main;

    @Mixin
    private Program program;

    @Option(
            names = "--profile",
            paramLabel = "NAME|FILE",
            defaultValue = KnownProfiles.DEFAULT,
            description = "The device: a name that 'quecsim profiles' lists, or a file. Default: ${DEFAULT-VALUE}.")
    private String profile;

    @Option(
            names = "--clock",
            paramLabel = "virtual|realtime|auto",
            defaultValue = "auto",
            description =
                    "Simulated time runs as fast as it can, or as the wall's, or as the wall's only while something"
                            + " outside is connected. Default: ${DEFAULT-VALUE}.")
    private RunSettings.Clock clock;

    @Option(
            names = "--speed",
            paramLabel = "X",
            defaultValue = "1",
            description = "Simulated seconds in one of the wall while that paces the device, 0.001 to 1000. Default:"
                    + " ${DEFAULT-VALUE}.")
    private double speed;

    @Option(
            names = "--rtc",
            paramLabel = "now|EPOCH",
            description = "What the real-time clock shows at boot: this machine's time, or seconds since 1970 UTC."
                    + " Otherwise as the profile says, so that runs repeat.")
    private @Nullable String rtc;

    @Option(
            names = "--seed",
            paramLabel = "N",
            defaultValue = "0",
            description = "Where chance begins. Default: ${DEFAULT-VALUE}.")
    private long seed;

    @Option(names = "--heap", paramLabel = "BYTES", description = "Another heap than the profile's, 16384 and more.")
    private @Nullable Integer heapBytes;

    @Option(
            names = "--uart",
            paramLabel = "N=WHAT",
            description = {
                "Connects UART N: to a terminal (pty or pty:LINK), a real port (serial:PATH[,BAUD[,8N1]]), itself (loopback)"
                        + " or nothing (null, as all others). May be repeated."
            })
    private List<String> uarts = new ArrayList<>();

    @Option(
            names = "--net",
            paramLabel = "host|off",
            defaultValue = "host",
            description = "Whether sockets reach this machine's network. Default: ${DEFAULT-VALUE}.")
    private Net net;

    @Option(
            names = "--uasyncio",
            paramLabel = "documented|upstream|1.13",
            description =
                    "How uasyncio behaves under all its names; otherwise usr.uasyncio is as documented and uasyncio"
                            + " as in the device's firmware.")
    private @Nullable String uasyncio;

    @Option(
            names = "--warnings",
            paramLabel = "off|on|error",
            defaultValue = "on",
            description = "Hints that a device never gives, a sleep that is not awaited for instance. Default:"
                    + " ${DEFAULT-VALUE}.")
    private RunSettings.WarningMode warnings;

    @Mixin
    private Ending ending;

    @Option(names = "--gc-stress", description = "Collects garbage at every allocation and checks what is held.")
    private boolean gcStress;

    @Mixin
    private Recording recording;

    @Option(names = "--record", paramLabel = "FILE", description = "Writes the run down for 'quecsim replay'.")
    private @Nullable Path record;

    /** What {@code --net} takes. */
    enum Net {
        HOST,
        OFF
    }

    @Override
    public Integer call() {
        DeviceProfile device = new KnownProfiles().load(profile);
        if (heapBytes != null) {
            device = device.withHeapBytes(checkedHeap(heapBytes));
        }
        if (!(speed >= 0.001 && speed <= 1000)) {
            throw new UserError("must be 0.001 to 1000", "--speed " + speed, "");
        }
        Script found = program.script();
        RunSettings settings = settings(device, found);
        checkUarts(settings);
        Session session = new Session(main.console, spec.commandLine().getErr(), recording);
        return session.run(settings, speed, found, record).exitCode();
    }

    private RunSettings settings(DeviceProfile device, Script script) {
        if (uasyncio != null && !Set.of("documented", "upstream", "1.13").contains(uasyncio)) {
            throw new UserError("must be documented, upstream or 1.13, not " + uasyncio, "--uasyncio", "");
        }
        return new RunSettings(
                device,
                script.guestPath(),
                script.asModule() ? RunSettings.Start.MODULE : RunSettings.Start.SCRIPT,
                seed,
                clock,
                rtc == null ? device.rtc().bootEpochSeconds() : epochSeconds(rtc),
                Wires.NONE.withUarts(uarts).withHostNet(net == Net.HOST),
                List.of(),
                uasyncio,
                gcStress,
                warnings,
                ending.rules());
    }

    /** Until the year 2262, where nanoseconds since 1970 fill a long. */
    private static long epochSeconds(String text) {
        if (text.equals("now")) {
            return HostClock.SYSTEM.epochMillis() / 1000;
        }
        if (!text.matches("[0-9]{1,10}") || Long.parseLong(text) > 9_000_000_000L) {
            throw new UserError("must be now, or seconds since 1970 as a whole number", "--rtc " + text, "");
        }
        return Long.parseLong(text);
    }

    private static int checkedHeap(int bytes) {
        if (bytes < 16384 || bytes > 64 << 20) {
            throw new UserError("must be 16384 to 67108864 bytes", "--heap " + bytes, "");
        }
        return bytes / 16 * 16;
    }

    private static void checkUarts(RunSettings settings) {
        DeviceProfile device = settings.profile();
        Set<Integer> known = new LinkedHashSet<>();
        device.uarts().forEach(uart -> known.add(uart.id()));
        Set<Integer> named = new LinkedHashSet<>();
        for (String text : settings.wires().uarts()) {
            int uart = BackendSpec.parse(text).uart();
            if (!known.contains(uart)) {
                String ports =
                        String.join(", ", known.stream().map(String::valueOf).toList());
                throw new UserError(device.name() + " has no UART" + uart, "--uart " + text, "It has " + ports);
            }
            if (!named.add(uart)) {
                throw new UserError("UART" + uart + " is connected twice", "--uart " + text, "");
            }
        }
    }
}
