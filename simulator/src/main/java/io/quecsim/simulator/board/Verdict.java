package io.quecsim.simulator.board;

import io.quecsim.core.vm.CallSite;
import io.quecsim.core.vm.Standstill;
import io.quecsim.hal.power.Power;
import io.quecsim.simulator.ScriptExit;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What is to be said of a run: how its script ended, what that is worth by the user's rules, and what was told of it. */
final class Verdict {
    private final EndRules rules;
    private final boolean boots;
    private final ErrorSink errors;
    private final ConsoleOut console;
    private final StringBuilder told = new StringBuilder();
    private @Nullable RunEnd mainEnd;
    private int exitCode;

    /** @param boots whether resets are nothing that ends a run, and switching off the usual end */
    Verdict(EndRules rules, boolean boots, ErrorSink errors, ConsoleOut console) {
        this.boots = boots;
        this.rules = rules;
        this.errors = errors;
        this.console = console;
    }

    /** Says at once what went wrong, after what the script has printed so far. */
    void tell(String detail, String hint) {
        if (!detail.isEmpty() || !hint.isEmpty()) {
            console.flush();
            told.append(detail);
            errors.tell(detail, hint);
        }
    }

    /** All that was told. */
    String told() {
        return told.toString();
    }

    /** The main script asked for its end. */
    void exited(ScriptExit asked) {
        mainEnd = RunEnd.EXITED;
        exitCode = asked.code();
        tell(asked.message().isEmpty() ? "" : "quecsim: " + asked.message() + "\n", "");
    }

    /** An exception ended the main script. Other threads may go on for long, so it is told now. */
    void died(String traceback, String hint) {
        mainEnd = RunEnd.EXCEPTION;
        tell(traceback, hint);
    }

    /** How the main script ended, if nothing else decided the run. */
    RunEnd ofMain() {
        return mainEnd == null ? RunEnd.FINISHED : mainEnd;
    }

    /** The device's power was cut while the script was at {@code site}, and the run ends with it. */
    RunEnd endedBy(Power.Cut how, long nowNanos, @Nullable CallSite site) {
        RunEnd end = endOf(how);
        if (boots) {
            tell(say(how, nowNanos, site) + "\n", "");
        } else if (!rules.expects(end)) {
            tell(
                    say(how, nowNanos, site) + ", which ends the run; --exit "
                            + (end == RunEnd.POWERED_DOWN ? "power-down" : "reset") + " expects it\n",
                    "");
        }
        return end;
    }

    /** The device's power was cut while the script was at {@code site}, and it begins again. */
    void goesOnAfter(Power.Cut how, long nowNanos, @Nullable CallSite site) {
        if (how != Power.Cut.SOFT_RESET) {
            tell(say(how, nowNanos, site) + "\n", "");
        }
    }

    /** Whether the user waits for an end of this kind. */
    boolean expects(Power.Cut how) {
        return rules.expects(endOf(how)) || boots && how == Power.Cut.DOWN;
    }

    private static RunEnd endOf(Power.Cut how) {
        return how == Power.Cut.DOWN ? RunEnd.POWERED_DOWN : RunEnd.RESET;
    }

    private static String say(Power.Cut how, long nowNanos, @Nullable CallSite site) {
        String what = switch (how) {
            case DOWN -> "switched itself off";
            case RESTART, SOFT_RESET -> "restarted itself";
            case WATCHDOG -> "was reset by its watchdog";
            case RESET_KEY -> "was reset by its key";
            case BROWN_OUT -> "was reset by a brown-out";
            case LOSS -> "lost its power";
        };
        return String.format(
                Locale.ROOT, "quecsim: the device %s after %.6f s%s", what, nowNanos / 1e9, Standstill.place(site));
    }

    /** What passed by itself has still to have ended and to have printed as was expected. */
    RunEnd judged(RunEnd end) {
        boolean byItself = end == RunEnd.FINISHED || (end == RunEnd.EXITED && exitCode == 0);
        String missing = "";
        if (byItself && rules.exit() == EndRules.Exit.RESET) {
            missing = "restarting the device, as --exit reset expects";
        } else if (byItself && rules.exit() == EndRules.Exit.POWER_DOWN) {
            missing = "switching the device off, as --exit power-down expects";
        } else if ((byItself || rules.expects(end)) && rules.expectText() != null) {
            missing = "--expect-text: " + rules.expectText();
        }
        if (missing.isEmpty()) {
            return end;
        }
        tell("quecsim: the script ended without " + missing + "\n", "");
        return RunEnd.UNEXPECTED;
    }

    int exitCode(RunEnd end) {
        return switch (end) {
            case EXITED -> exitCode;
            case RESET, POWERED_DOWN -> boots || rules.expects(end) ? 0 : end.exitCode();
            case TIMEOUT -> rules.timeoutExitCode();
            default -> end.exitCode();
        };
    }
}
