package io.quecsim.core.vm;

import java.util.function.Predicate;

/**
 * Tells why nothing can happen any more: what each thread waits for and where it does so. Where a thread stands inside a
 * module of the firmware, the script's own line that led there is told.
 */
public final class Standstill {
    private Standstill() {}

    /**
     * A line for each thread and each task, indented.
     *
     * @param concerned which of the living threads to tell of
     */
    public static String describe(Vm vm, Predicate<ScriptThread> concerned) {
        StringBuilder text = new StringBuilder();
        for (ScriptThread thread : vm.threads.alive()) {
            if (!concerned.test(thread)) {
                continue;
            }
            Park waiting = thread.waitingFor();
            text.append("  thread ").append(thread.name).append(place(siteOf(vm, thread)));
            text.append(": ")
                    .append(waiting == null ? "ready" : waiting.describe())
                    .append('\n');
            if (waiting != null) {
                waiting.details()
                        .forEach(line -> text.append("    ").append(line).append('\n'));
            }
        }
        return text.toString();
    }

    /** {@code " at /usr/main.py:3, in f"}, or empty for null. */
    public static String place(CallSite site) {
        if (site == null) {
            return "";
        }
        String inFunction = site.function() == null ? "" : ", in " + site.function();
        return " at " + site.file() + ":" + site.line() + inFunction;
    }

    /** Where a thread stands: the innermost of the script's lines, or of any lines if none is the script's; or null. */
    public static CallSite siteOf(Vm vm, ScriptThread thread) {
        CallSite innermost = null;
        Frame top = thread == vm.threads.current() ? vm.interpreter.top : thread.top;
        for (Frame frame = top; frame != null; frame = frame.back) {
            if (frame instanceof CodeFrame code) {
                CallSite site = code.site();
                if (!vm.importer.isFrozenFile(site.file())) {
                    return site;
                }
                innermost = innermost == null ? site : innermost;
            }
        }
        return innermost;
    }
}
