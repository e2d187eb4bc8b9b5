package io.quecsim.core.uasyncio;

import io.quecsim.core.error.PyErrors;
import io.quecsim.core.error.Traceback;
import io.quecsim.core.object.PyExceptionObject;
import io.quecsim.core.object.PyGenerator;
import io.quecsim.core.object.PyObject;
import io.quecsim.core.port.Warnings;
import io.quecsim.core.vm.CallSite;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;

/** Tells of tasks that held the loop for long, and of exceptions nobody asked for: once for each line of the script. */
final class TurnWatch {
    /** As CPython's {@code loop.slow_callback_duration}. */
    private static final long LONG_NANOS = 100_000_000;

    private final EventLoop loop;
    private final boolean wanted;
    private final Set<String> told = new LinkedHashSet<>();
    private long turnNanos;

    TurnWatch(EventLoop loop) {
        this.loop = loop;
        this.wanted = loop.warnings != Warnings.NONE;
    }

    void begins() {
        if (wanted) {
            turnNanos = loop.vm.nowNanos();
        }
    }

    /** The task's turn is over, before it is known what it waits for. */
    void ends(Task task) {
        if (wanted) {
            long heldNanos = loop.vm.nowNanos() - turnNanos;
            if (heldNanos > LONG_NANOS && task.coro instanceof PyGenerator coroutine) {
                tell("held-loop", held(task, heldNanos), loop.vm.siteOf(coroutine));
            }
        }
    }

    private static String held(Task task, long nanos) {
        return String.format(
                Locale.ROOT,
                "task %s held the loop for %d ms up to here, and no other task could run: await asyncio.sleep_ms(…)"
                        + " instead of blocking",
                task.track.name(),
                nanos / 1_000_000);
    }

    /** The firmware's {@code run()} ends where others wait for ever: nothing is left that could wake the main task. */
    void stuck(Task main) {
        if (wanted) {
            CallSite site = main.coro instanceof PyGenerator coroutine ? loop.vm.siteOf(coroutine) : null;
            String message = "run() ends here although its task has not, since nothing can wake it any more: "
                    + String.join("; ", WhoWaits.of(loop, main));
            tell("stuck", message, site);
        }
    }

    /** The task has ended with an exception, nobody awaits it, and the script has set no handler. */
    void unretrieved(Task task, Object exception) {
        if (wanted) {
            String message = "task " + task.track.name() + " ended with "
                    + ((PyObject) exception).type().name()
                    + ", and nobody awaits it: await the task, or catch the exception in it";
            tell("never-retrieved", message, raisedAt(exception));
        }
    }

    private static CallSite raisedAt(Object exception) {
        PyExceptionObject part = PyErrors.nativePart((PyObject) exception);
        Traceback way = part == null ? null : part.traceback;
        if (way == null || way.entries().isEmpty()) {
            return null;
        }
        Traceback.Entry entry = way.entries().get(0);
        return new Raised(entry.file(), entry.line(), entry.function());
    }

    private void tell(String kind, String message, CallSite site) {
        if (site == null || told.add(kind + " " + site.file() + ":" + site.line())) {
            loop.warnings.warn(kind, message, site);
        }
    }

    private record Raised(String file, int line, String function) implements CallSite {}
}
