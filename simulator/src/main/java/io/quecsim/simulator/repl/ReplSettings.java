package io.quecsim.simulator.repl;

import io.quecsim.profiles.DeviceProfile;

/**
 * What of the REPL differs between firmwares.
 *
 * @param banner what the friendly REPL says first, ends of line included
 * @param help what {@code help()} prints
 * @param historyLines how many lines can be called back
 * @param windowBytes what raw paste takes at once; 0 where the firmware has none
 * @param exitResets whether {@code sys.exit()} typed at the prompt resets the device
 * @param interruptAfterNanos how long a script runs before Ctrl-C interrupts it; until then that byte waits like any other
 * @param typingLost whether what is typed is lost while a script runs that Ctrl-C could interrupt
 * @param current whether the line editor is that of today's MicroPython
 */
public record ReplSettings(
        String banner,
        String help,
        int historyLines,
        int windowBytes,
        boolean exitResets,
        long interruptAfterNanos,
        boolean typingLost,
        boolean current) {

    /** As the profile says; {@code ${version}} and {@code ${machine}} of its banner are what {@code uos.uname()} tells. */
    public static ReplSettings of(DeviceProfile profile) {
        DeviceProfile.Repl repl = profile.repl();
        String banner = repl.banner()
                .replace("${version}", profile.identity().version())
                .replace("${machine}", profile.identity().machine());
        return new ReplSettings(
                banner,
                repl.help(),
                repl.historyLines(),
                repl.windowBytes(),
                repl.exitResets(),
                repl.interruptAfterMillis() * 1_000_000L,
                repl.typingLost(),
                profile.language().level().equals("current"));
    }
}
