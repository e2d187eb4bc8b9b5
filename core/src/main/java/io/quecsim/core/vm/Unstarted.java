package io.quecsim.core.vm;

import io.quecsim.core.bytecode.CodeObject;
import io.quecsim.core.heap.Heap;
import io.quecsim.core.object.PyGenerator;
import io.quecsim.core.port.Warnings;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * The coroutines that were made and have not begun. One that the collector takes in this state, or that the run ends with,
 * was never awaited: a device never tells, here each line that made such gets one warning. A linked list through the
 * generators themselves, kept only where somebody listens.
 */
public final class Unstarted {
    private final Warnings warnings;
    private final Set<String> told = new LinkedHashSet<>();
    private PyGenerator first;
    private PyGenerator last;

    Unstarted(Warnings warnings) {
        this.warnings = warnings;
    }

    void add(PyGenerator made, CallSite site) {
        made.madeAt = site;
        made.before = last;
        if (last == null) {
            first = made;
        } else {
            last.after = made;
        }
        last = made;
    }

    /** It begins, or the library will see to it. */
    void remove(PyGenerator begun) {
        if (begun.before == null) {
            first = begun.after;
        } else {
            begun.before.after = begun.after;
        }
        if (begun.after == null) {
            last = begun.before;
        } else {
            begun.after.before = begun.before;
        }
        begun.madeAt = null;
        begun.before = null;
        begun.after = null;
    }

    /** After a collection: tells of those that are gone. */
    public void collected() {
        for (PyGenerator each = first; each != null; ) {
            PyGenerator next = each.after;
            if (each.block == Heap.FREED) {
                tell(each);
            }
            each = next;
        }
    }

    /** At the end of the run: tells of all that are left. */
    public void end() {
        while (first != null) {
            tell(first);
        }
    }

    private void tell(PyGenerator lost) {
        CallSite site = lost.madeAt;
        String name = lost.function.name();
        remove(lost);
        if (told.add(site.file() + ":" + site.line() + ":" + name)) {
            String message = "coroutine `" + name + "` was never awaited, so its body did not run: write `await " + name
                    + "(…)`, or give it to create_task()";
            warnings.warn("never-awaited", message, site);
        }
    }

    static boolean concerns(CodeObject code) {
        return code.has(CodeObject.FLAG_ASYNC);
    }
}
