package io.quecsim.core.vm;

import io.quecsim.core.error.PyException;
import io.quecsim.core.heap.Heap;
import io.quecsim.core.heap.Marker;
import io.quecsim.core.object.PyNone;
import java.util.ArrayDeque;

/**
 * Calls that hardware asked for ({@code micropython.schedule}, timers, interrupts): a short queue, whose calls run between two
 * instructions, one at a time. Who runs them is the firmware's:
 *
 * <ul>
 *   <li>the main thread, also while it waits in {@code sleep}, which lasts longer then;
 *   <li>or, with {@link #thread}, whoever runs anyway at its next instruction, and a thread of their own while nobody does
 *       (callbackdeal.c and py/scheduler.c of the firmware source of 2021). No sleep is broken then.
 * </ul>
 */
public final class Callbacks implements Heap.Roots {
    /** {@code MICROPY_SCHEDULER_DEPTH} where a firmware does not say otherwise. */
    private static final int DEFAULT_DEPTH = 4;

    private record Call(Object callable, Object argument) {}

    private final Vm vm;
    private final ArrayDeque<Call> queue = new ArrayDeque<>();
    private int depth = DEFAULT_DEPTH;
    /** Their own thread; null where the main thread runs them. */
    private ScriptThread own;
    /** The thread that a callback lies on; null when there is none. */
    private ScriptThread runsOn;
    /** That callback has begun. */
    private boolean running;

    private boolean interrupt;
    /** A callback has just run and the thread below it can run too: it goes first, however many more callbacks there are. */
    private boolean owesTurn;

    private long dropped;

    Callbacks(Vm vm) {
        this.vm = vm;
        vm.heap.roots(this);
    }

    /** How many calls may wait, 1 and more: {@code MICROPY_SCHEDULER_DEPTH} of the firmware. */
    public void depth(int calls) {
        depth = calls;
    }

    /** Gives them a thread of their own, with a stack of so many bytes. */
    public void thread(int stackBytes) {
        own = vm.threads.service("callbacks", stackBytes);
    }

    /** Queues {@code callable(argument)}; false when the queue is full. */
    public boolean schedule(Object callable, Object argument) {
        if (queue.size() >= depth) {
            dropped++;
            return false;
        }
        queue.add(new Call(callable, argument));
        vm.interpreter.endSliceNow();
        return true;
    }

    /** How many calls found the queue full. */
    public long dropped() {
        return dropped;
    }

    /** {@code schedule(kbd_intr, None)}: KeyboardInterrupt in the main thread as soon as no callback runs; once, however often asked. */
    public void scheduleInterrupt() {
        interrupt = true;
        vm.interpreter.endSliceNow();
    }

    /** Takes back an interrupt asked for that has not reached the main thread; whether there was one. */
    public boolean withdrawInterrupt() {
        boolean was = interrupt;
        interrupt = false;
        return was;
    }

    /** At a safe point: puts the next call on top of the thread that is to run it. */
    void deliver() {
        if (owesTurn) {
            owesTurn = false;
            return;
        }
        ScriptThread main = vm.mainThread();
        if (interrupt && runsOn == null) {
            if (main == null || !main.midway) {
                interrupt = false;
                vm.interrupt();
            }
            return;
        }
        if (runsOn != null || queue.isEmpty()) {
            return;
        }
        ScriptThread target = own == null ? main : vm.threads.peek();
        if (target == null && own != null) {
            runsOn = own;
            vm.threads.restart(own, new CallFrame(queue.poll(), own));
        } else if (target != null && takesNow(target)) {
            runsOn = target;
            vm.threads.interpose(target, new CallFrame(queue.poll(), target));
        }
    }

    /** Between branches no thread looks for callbacks, nor does one that just woke up before it has seen why. */
    private boolean takesNow(ScriptThread thread) {
        return thread.state != ScriptThread.State.DONE
                && thread.state != ScriptThread.State.HELD
                && !thread.midway
                && (own == null || thread.park == null);
    }

    /** Whether a call waits for its turn. */
    public boolean waiting() {
        return interrupt || !queue.isEmpty();
    }

    /** Whether a call waits that nothing but the next instruction keeps from running. */
    boolean due() {
        return runsOn == null && waiting();
    }

    /** Whether a callback is under way, be it that it sleeps. */
    boolean isRunning() {
        return running;
    }

    private void over() {
        runsOn = null;
        running = false;
        if (waiting()) {
            vm.interpreter.endSliceNow();
        }
    }

    /** A thread was deleted, and a callback that lay on it with it. */
    void stopped(ScriptThread thread) {
        if (runsOn == thread) {
            over();
        }
    }

    @Override
    public void trace(Marker marker) {
        for (Call call : queue) {
            marker.visit(call.callable);
            marker.visit(call.argument);
        }
    }

    /** The callback on top of a thread; when it is over the thread is as it was, waiting if it waited. */
    private final class CallFrame extends NativeFrame {
        private final Call call;
        private final ScriptThread thread;
        private final Park park;
        private final int parkRet;

        CallFrame(Call call, ScriptThread thread) {
            this.call = call;
            this.thread = thread;
            this.park = thread.park;
            this.parkRet = thread.parkRet;
            this.ret = DISCARD;
        }

        @Override
        public Object start(Vm vm) {
            running = true;
            Object value = vm.enterCall(call.callable, call.argument);
            return value == null ? null : onReturn(vm, value);
        }

        @Override
        public Object onReturn(Vm vm, Object value) {
            over();
            if (park == null) {
                return leave(vm);
            }
            vm.interpreter.top = back;
            vm.threads.restore(thread, park, parkRet);
            owesTurn = thread.state == ScriptThread.State.READY;
            return null;
        }

        private Object leave(Vm vm) {
            owesTurn = back != null;
            if (back instanceof NativeFrame) {
                // Its own answer is still to come; this one must not be taken for it.
                vm.interpreter.top = back;
                return null;
            }
            return PyNone.NONE;
        }

        @Override
        public Object onRaise(Vm vm, PyException raised) {
            vm.printTraceback(raised);
            return onReturn(vm, PyNone.NONE);
        }

        @Override
        public void trace(Marker marker) {
            marker.visit(call.callable);
            marker.visit(call.argument);
            if (park != null) {
                park.trace(marker);
            }
        }
    }
}
