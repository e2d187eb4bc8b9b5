package io.quecsim.simulator.board;

import io.quecsim.profiles.DeviceProfile;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything that decides how a run goes, the script's files and the outside world excepted. Two runs of equal settings,
 * files and outcomes are the same run; a journal keeps them all.
 *
 * @param profile the device, with any other heap already put in
 * @param script the guest's path of the file to run, {@code /usr/main.py}; or a module's dotted name
 * @param start what the device does with it, and whether it lives on through resets
 * @param seed where chance begins
 * @param clock how simulated time keeps to the wall's
 * @param rtcEpochSeconds what the real-time clock shows at boot, seconds since 1970 UTC
 * @param wires what the device is connected to
 * @param powerFaults what happens to its supply, and when
 * @param uasyncio semantics for both names of uasyncio, or null for the usual of each
 * @param gcStress collect garbage at every allocation and check ownership
 * @param warnings what a warning does
 * @param endRules what ends the run besides the script's own end
 */
public record RunSettings(
        DeviceProfile profile,
        String script,
        Start start,
        long seed,
        Clock clock,
        long rtcEpochSeconds,
        Wires wires,
        List<PowerFault> powerFaults,
        @Nullable String uasyncio,
        boolean gcStress,
        WarningMode warnings,
        EndRules endRules) {

    /** What a device begins with. */
    public enum Start {
        /** The script's file; the run ends with it, or with a reset. */
        SCRIPT,
        /** The same with a module, imported as {@code __main__}. */
        MODULE,
        /** As the firmware does: mounts its flash, runs the script if it is there, and its REPL; after a reset once more. */
        BOOT
    }

    /** How simulated time keeps to the wall's. */
    public enum Clock {
        /** Not at all: as fast as it can. */
        VIRTUAL,
        /** Never ahead of it. */
        REALTIME,
        /** Not at all, but never ahead of it while something outside is connected. */
        AUTO
    }

    /** What a warning does. */
    public enum WarningMode {
        OFF,
        ON,
        /** Ends the run with an exit code of its own. */
        ERROR
    }

    public RunSettings {
        powerFaults = List.copyOf(powerFaults);
    }

    /** What a run has unless told otherwise. */
    public static RunSettings of(DeviceProfile profile, String script) {
        return new RunSettings(
                profile,
                script,
                Start.SCRIPT,
                0,
                Clock.AUTO,
                profile.rtc().bootEpochSeconds(),
                Wires.NONE,
                List.of(),
                null,
                false,
                WarningMode.ON,
                EndRules.NONE);
    }

    public RunSettings withClock(Clock newClock) {
        return new RunSettings(
                profile,
                script,
                start,
                seed,
                newClock,
                rtcEpochSeconds,
                wires,
                powerFaults,
                uasyncio,
                gcStress,
                warnings,
                endRules);
    }
}
