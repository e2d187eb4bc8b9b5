package io.quecsim.core.uasyncio;

import io.quecsim.core.object.PyNone;
import io.quecsim.core.trace.Trace;
import io.quecsim.core.trace.Trace.TrackKind;

/** A task's lane on the timeline: what it is doing, as slices that follow one another without a gap. */
final class TaskTrack {
    private final Task task;
    private final Trace trace;
    private final String name;
    private final int track;

    TaskTrack(Task task) {
        this.task = task;
        this.trace = task.loop.vm.trace;
        this.name = task.loop.coroutineName(task.coro) + "#" + task.number;
        long now = task.loop.vm.nowNanos();
        this.track = trace.track(now, TrackKind.TASK, name, 0);
        if (trace.on()) {
            trace.begin(now, track, trace.name("ready"));
        }
    }

    String name() {
        return name;
    }

    int id() {
        return track;
    }

    void running() {
        become("running");
    }

    /** The task gave up the CPU: it sleeps, is ready for its next turn, or waits for something. */
    void suspended() {
        if (trace.on()) {
            become(state());
        }
    }

    void ended(String how) {
        if (trace.on()) {
            long now = task.loop.vm.nowNanos();
            trace.end(now, track);
            trace.instant(now, track, trace.name(how), 0);
        }
    }

    /** Whoever runs now is why this task can go on. */
    void wokenBy(Task waker) {
        if (trace.on() && waker != null) {
            trace.flow(task.loop.vm.nowNanos(), waker.track.track, track);
            become("ready");
        }
    }

    String state() {
        if (task.queue == task.loop.queue) {
            return task.timeMillis > task.loop.nowMillis() ? "sleeping" : "ready";
        }
        if (task.data instanceof Task awaited) {
            return "waiting: task " + awaited.track.name;
        }
        if (task.data instanceof TaskQueue queue) {
            return "waiting: " + queue.label();
        }
        if (task.data instanceof IoQueue io) {
            return "waiting: " + io.whatFor(task);
        }
        if (task.data instanceof EventLoop.Named named) {
            return "waiting: " + named.name();
        }
        return task.data == PyNone.NONE ? "suspended" : "waiting";
    }

    private void become(String state) {
        if (trace.on()) {
            long now = task.loop.vm.nowNanos();
            trace.end(now, track);
            trace.begin(now, track, trace.name(state));
        }
    }
}
