package io.quecsim.core.uasyncio;

import io.quecsim.core.error.PyException;
import io.quecsim.core.object.NativeCoroutine;
import io.quecsim.core.object.PyNone;
import io.quecsim.core.object.PyType;
import io.quecsim.core.vm.CallSite;
import io.quecsim.core.vm.Vm;

/**
 * What {@code sleep()} gives to {@code await}: puts the running task on the run queue for later and yields once. Never on the
 * guest's heap, as the firmware's shared one is not either.
 */
final class Sleep extends NativeCoroutine implements EventLoop.Named {
    private final EventLoop loop;
    /** When to go on, in milliseconds since boot; negative once the sleep has begun. */
    private long untilMillis;

    /** Where {@code sleep()} was called, for the warning; see {@link Unawaited} for the links. */
    CallSite site;

    Sleep before;
    Sleep after;

    Sleep(EventLoop loop) {
        this.loop = loop;
        this.untilMillis = -1;
    }

    /** A sleep of its own, as documented semantics want it. */
    static Sleep independent(EventLoop loop, long millis) {
        Sleep sleep = new Sleep(loop);
        sleep.untilMillis = loop.nowMillis() + Math.max(0, millis);
        sleep.site = loop.vm.callSite();
        loop.unawaited.add(sleep);
        return sleep;
    }

    /** One that is awaited for sure, by the library itself: yields once. */
    static Sleep awaited(EventLoop loop) {
        return new Sleep(loop).arm(0);
    }

    /** Arms the one sleep that all share elsewhere; {@link #armed} says whether the last one was never awaited. */
    Sleep arm(long millis) {
        untilMillis = loop.nowMillis() + Math.max(0, millis);
        return this;
    }

    boolean armed() {
        return untilMillis >= 0;
    }

    @Override
    public Object resume(Vm vm, Object sent, PyException thrown) {
        if (after != null) {
            loop.unawaited.remove(this);
        }
        if (thrown != null) {
            throw thrown;
        }
        if (untilMillis < 0) {
            loop.sleepEnds();
            return DONE;
        }
        loop.queue.push(loop.running(), untilMillis);
        untilMillis = -1;
        return PyNone.NONE;
    }

    @Override
    public void close(Vm vm) {
        loop.unawaited.remove(this);
        untilMillis = -1;
    }

    @Override
    public String name() {
        return "sleep";
    }

    @Override
    public PyType type() {
        return loop.types.sleep;
    }
}
