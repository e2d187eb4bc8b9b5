package io.quecsim.core.uasyncio;

import io.quecsim.core.heap.Marker;
import io.quecsim.core.object.PyNone;
import io.quecsim.core.time.Event;
import io.quecsim.core.vm.Park;
import io.quecsim.core.vm.Vm;
import java.util.List;

/** The loop's thread waits: until a task is due, a stream is ready, or a callback schedules something. */
final class LoopPark extends Park {
    private final EventLoop loop;
    private final Task main;
    private final Event deadline;

    private LoopPark(EventLoop loop, Task main, Event deadline) {
        this.loop = loop;
        this.main = main;
        this.deadline = deadline;
    }

    /** Parks the running thread; {@code untilMillis} of {@link Long#MAX_VALUE} is for ever. */
    static Object until(EventLoop loop, long untilMillis, Task main) {
        Vm vm = loop.vm;
        Event deadline =
                untilMillis == Long.MAX_VALUE ? null : vm.time.at(untilMillis * 1_000_000, due -> loop.scheduled());
        loop.io.watch();
        loop.waitsIn(vm.threads.current());
        return vm.park(new LoopPark(loop, main, deadline));
    }

    @Override
    public String describe() {
        if (deadline != null) {
            return "asyncio: sleeping";
        }
        if (!loop.io.isEmpty()) {
            return "asyncio: waiting for " + loop.io.describe();
        }
        return main == null ? "asyncio: nothing to run" : "asyncio: " + chain(main);
    }

    @Override
    public List<String> details() {
        return main == null ? List.of() : WhoWaits.of(loop, main);
    }

    /** Who waits for whom, from the main task down to what will never happen. */
    private static String chain(Task task) {
        String text = task.track.name() + " is " + task.track.state();
        return task.data instanceof Task awaited && !awaited.done() ? text + "; " + chain(awaited) : text;
    }

    @Override
    public Object onWake(Vm vm) {
        cancel(vm);
        return PyNone.NONE;
    }

    @Override
    public void cancel(Vm vm) {
        loop.waitsIn(null);
        loop.io.unwatch();
        if (deadline != null) {
            vm.time.cancel(deadline);
        }
    }

    @Override
    public void trace(Marker marker) {
        marker.visit(main);
    }
}
