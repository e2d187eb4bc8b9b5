package io.quecsim.simulator.cli;

import io.quecsim.simulator.UserError;
import io.quecsim.simulator.board.EndRules;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** The options that say when a run is over and what it is worth: what a test on a CI machine wants to say. */
final class Ending {
    @Option(
            names = "--exit",
            paramLabel = "idle|main|reset|power-down",
            defaultValue = "idle",
            converter = ExitConverter.class,
            description = {
                "The end that is expected. idle: nothing is left that could do something, no thread, no armed timer, no UART"
                        + " with a callback. main: the script has come to its end. reset, power-down: the device restarts or"
                        + " switches itself off; ending otherwise is a failure (1), and with idle and main so is this (5)."
                        + " Default: ${DEFAULT-VALUE}."
            })
    private EndRules.Exit exit;

    @Option(
            names = "--timeout",
            paramLabel = "SIMTIME",
            converter = SimTime.Converter.class,
            description = "Ends the run after so much simulated time: 10s, 500ms, 2m, 1h, 1d.")
    private @Nullable SimTime timeout;

    @Option(
            names = "--timeout-exit-code",
            paramLabel = "N",
            defaultValue = "" + EndRules.TIMEOUT_EXIT_CODE,
            description = "The exit code then. Default: ${DEFAULT-VALUE}.")
    private int timeoutExitCode;

    @Option(
            names = "--expect-text",
            paramLabel = "TEXT",
            description = "Ends the run with 0 as soon as the script has printed TEXT, with 1 if it ends without.")
    private @Nullable String expectText;

    @Option(
            names = "--fail-text",
            paramLabel = "TEXT",
            description = "Ends the run with 1 as soon as the script has printed TEXT.")
    private @Nullable String failText;

    /** Reads {@code --exit}. */
    static final class ExitConverter implements ITypeConverter<EndRules.Exit> {
        @Override
        public EndRules.Exit convert(String text) {
            for (EndRules.Exit each : EndRules.Exit.values()) {
                if (each.name().replace('_', '-').equalsIgnoreCase(text)) {
                    return each;
                }
            }
            throw new TypeConversionException("'" + text + "' is no end; write idle, main, reset or power-down");
        }
    }

    EndRules rules() {
        if (timeoutExitCode < 0 || timeoutExitCode > 255) {
            throw new UserError("must be 0 to 255", "--timeout-exit-code " + timeoutExitCode, "");
        }
        checkText("--expect-text", expectText);
        checkText("--fail-text", failText);
        long nanos = timeout == null ? Long.MAX_VALUE : timeout.nanos();
        return new EndRules(nanos, timeoutExitCode, exit, expectText, failText);
    }

    private static void checkText(String option, @Nullable String text) {
        if (text != null && text.isEmpty()) {
            throw new UserError("must not be empty", option, "");
        }
    }
}
