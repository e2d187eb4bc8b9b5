package io.quecsim.simulator.cli;

import io.quecsim.hal.HalException;
import io.quecsim.hal.host.HostClock;
import io.quecsim.hal.uart.BackendSpec;
import io.quecsim.profiles.DeviceProfile;
import io.quecsim.simulator.UserError;
import io.quecsim.simulator.board.EndRules;
import io.quecsim.simulator.board.PowerFault;
import io.quecsim.simulator.board.RunSettings;
import io.quecsim.simulator.board.Wires;
import io.quecsim.simulator.profile.KnownProfiles;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** The options of every command that makes a device: what it is, what it is connected to, what happens to it. */
final class DeviceOptions {
    @Option(
            names = "--profile",
            paramLabel = "NAME|FILE",
            defaultValue = KnownProfiles.DEFAULT,
            description = "The device: a name that 'quecsim profiles' lists, or a file. Default: ${DEFAULT-VALUE}.")
    private String profile;

    @Option(
            names = "--clock",
            paramLabel = "virtual|realtime|auto",
            description =
                    "Simulated time runs as fast as it can, or as the wall's, or as the wall's only while something"
                            + " outside is connected. Default: auto, and realtime for serve and repl.")
    private RunSettings.@Nullable Clock clock;

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

    @Mixin
    private UartOptions uarts;

    @Mixin
    private AttachOptions attach;

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

    @Option(
            names = "--repl",
            paramLabel = "WHERE",
            description = {
                "Where the REPL's port is: pty or pty:LINK, tcp:PORT, stdio, or another form that --uart takes. Without it a run"
                        + " has none, and serve makes a pty."
            })
    private @Nullable String repl;

    @Option(
            names = "--power-fault",
            paramLabel = "SIMTIME[=KIND]",
            description = {
                "Cuts the device's supply at a moment: power-loss (unless told otherwise), brown-out or reset-key. May be repeated."
            })
    private List<String> powerFaults = new ArrayList<>();

    @Option(names = "--gc-stress", description = "Collects garbage at every allocation and checks what is held.")
    private boolean gcStress;

    /** What {@code --net} takes. */
    enum Net {
        HOST,
        OFF
    }

    /** What an option asked to have explained, in place of a run; empty where none did. */
    String help() {
        return attach.help();
    }

    /** The device, with the heap asked for. */
    DeviceProfile profile() {
        DeviceProfile device = new KnownProfiles().load(profile);
        return heapBytes == null ? device : device.withHeapBytes(checkedHeap(heapBytes));
    }

    /** Simulated seconds in a second of the wall. */
    double speed() {
        if (!(speed >= 0.001 && speed <= 1000)) {
            throw new UserError("must be 0.001 to 1000", "--speed " + speed, "");
        }
        return speed;
    }

    /**
     * @param script what the device runs, see {@link RunSettings#script}
     * @throws UserError when options do not fit together, or not this device
     */
    RunSettings settings(DeviceProfile device, String script, RunSettings.Start start, EndRules rules) {
        boolean boots = start == RunSettings.Start.BOOT;
        if (uasyncio != null && !Set.of("documented", "upstream", "1.13").contains(uasyncio)) {
            throw new UserError("must be documented, upstream or 1.13, not " + uasyncio, "--uasyncio", "");
        }
        speed();
        String replSpec = repl == null && boots ? "pty" : repl;
        if (replSpec != null) {
            checkRepl(replSpec);
        }
        return new RunSettings(
                device,
                script,
                start,
                seed,
                clock != null ? clock : boots ? RunSettings.Clock.REALTIME : RunSettings.Clock.AUTO,
                rtc == null ? device.rtc().bootEpochSeconds() : epochSeconds(rtc),
                new Wires(uarts.specs(device), attach.specs(uarts.specs(device)), replSpec, net == Net.HOST),
                powerFaults.stream().map(DeviceOptions::powerFault).toList(),
                uasyncio,
                gcStress,
                warnings,
                rules);
    }

    private static void checkRepl(String spec) {
        try {
            BackendSpec.parse("0=" + spec);
        } catch (HalException e) {
            throw new UserError(
                    "is no place for a port: " + e.what(), "--repl " + spec, "Write pty, pty:LINK or stdio");
        }
    }

    private static PowerFault powerFault(String text) {
        String[] parts = text.split("=", 2);
        String kind = parts.length == 1 ? PowerFault.kinds().get(0) : parts[1];
        try {
            SimTime time = new SimTime.Converter().convert(parts[0]);
            return new PowerFault(
                    time.nanos(),
                    PowerFault.kind(kind)
                            .orElseThrow(() -> new UserError(
                                    "must be one of " + String.join(", ", PowerFault.kinds()),
                                    "--power-fault " + text,
                                    "")));
        } catch (TypeConversionException e) {
            throw new UserError(String.valueOf(e.getMessage()), "--power-fault " + text, "");
        }
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
}
