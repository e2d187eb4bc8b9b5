package io.quecsim.core.uasyncio;

import io.quecsim.core.object.PyGenerator;
import io.quecsim.core.vm.Standstill;
import java.util.ArrayList;
import java.util.List;

/**
 * Tells who waits for whom when nothing is left that could wake a loop's tasks: a line for the main task, then one for each
 * that it waits for, directly or not.
 */
final class WhoWaits {
    private final EventLoop loop;
    private final List<Task> found = new ArrayList<>();
    private final List<String> lines = new ArrayList<>();

    private WhoWaits(EventLoop loop) {
        this.loop = loop;
    }

    static List<String> of(EventLoop loop, Task main) {
        WhoWaits report = new WhoWaits(loop);
        report.tell(main);
        for (int i = 0; i < report.found.size(); i++) {
            Task task = report.found.get(i);
            if (task.data instanceof Task awaited) {
                report.tell(awaited);
            } else if (task.data instanceof Gather gather) {
                gather.unfinished().forEach(report::tell);
            } else if (task.data instanceof TaskQueue queue && queue.keeper != null) {
                report.tell(queue.keeper);
            }
        }
        return report.lines;
    }

    private void tell(Task task) {
        if (!task.done() && !found.contains(task)) {
            found.add(task);
            lines.add("task " + line(task));
        }
    }

    private String line(Task task) {
        String place = task.coro instanceof PyGenerator coroutine ? Standstill.place(loop.vm.siteOf(coroutine)) : "";
        return task.track.name() + place + ": " + task.track.state() + more(task);
    }

    private static String more(Task task) {
        if (task.data instanceof TaskQueue queue && queue.keeper != null) {
            return ", taken by task " + queue.keeper.track.name();
        }
        if (task.data instanceof Gather gather) {
            List<String> names =
                    gather.unfinished().stream().map(each -> each.track.name()).toList();
            return " of " + String.join(", ", names);
        }
        return "";
    }
}
