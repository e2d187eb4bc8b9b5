package io.quecsim.core.uasyncio;

import io.quecsim.core.port.FileSystem;
import io.quecsim.core.vm.CallSite;
import io.quecsim.core.vm.Vm;
import java.nio.charset.StandardCharsets;

/** The warning for {@code run(main())} with a plain {@code def main()}: by then its body has run and returned None. */
final class RunHint {
    private RunHint() {}

    static void warn(EventLoop loop, Object given) {
        CallSite site = loop.vm.callSite();
        String function = calledIn(sourceLine(loop.vm, site));
        String what = loop.vm.ops.typeOf(given).name();
        String message = function == null
                ? "run() was given a " + what + ", not a coroutine: running what is scheduled so far"
                : "`" + function + "` is not `async`: its body already ran and returned a " + what
                        + ", so run() only runs what is scheduled so far; write `async def " + function + "`";
        loop.warnings.warn("run-no-coroutine", message, site);
    }

    private static String sourceLine(Vm vm, CallSite site) {
        if (site == null || vm.files.stat(site.file()) != FileSystem.Kind.FILE) {
            return "";
        }
        String[] lines = new String(vm.files.read(site.file()), StandardCharsets.UTF_8).split("\n", -1);
        return site.line() >= 1 && site.line() <= lines.length ? lines[site.line() - 1] : "";
    }

    /** The function called in the argument of {@code run(…)}, or null when the line is not of that form. */
    private static String calledIn(String line) {
        int start = line.indexOf("run(");
        if (start < 0) {
            return null;
        }
        start += "run(".length();
        int end = start;
        while (end < line.length() && (Character.isJavaIdentifierPart(line.charAt(end)) || line.charAt(end) == '.')) {
            end++;
        }
        return end > start && end < line.length() && line.charAt(end) == '(' ? line.substring(start, end) : null;
    }
}
