package io.quecsim.core.vm;

import io.quecsim.core.error.PyException;
import io.quecsim.core.heap.Heap;
import io.quecsim.core.heap.Marker;
import io.quecsim.core.object.PyNone;
import java.util.ArrayDeque;

/**
 * Calls that hardware asked for ({@code micropython.schedule}, timers, interrupts): a short queue, run by the main thread
 * between two instructions, also while it waits in {@code sleep}. One callback runs at a time.
 */
public final class Callbacks implements Heap.Roots {
    /** {@code MICROPY_SCHEDULER_DEPTH} where a firmware does not say otherwise. */
    private static final int DEFAULT_DEPTH = 4;

    private record Call(Object callable, Object argument) {}

    private final Vm vm;
    private final ArrayDeque<Call> queue = new ArrayDeque<>();
    private int depth = DEFAULT_DEPTH;
    private boolean running;
    private boolean interrupt;
    /** A callback has just run and the thread below it can run too: it goes first, however many more callbacks there are. */
    private boolean owesTurn;

    Callbacks(Vm vm) {
        this.vm = vm;
        vm.heap.roots(this);
    }

    /** How many calls may wait, 1 and more: {@code MICROPY_SCHEDULER_DEPTH} of the firmware. */
    public void depth(int calls) {
        depth = calls;
    }

    /** Queues {@code callable(argument)}; false when the queue is full. */
    public boolean schedule(Object callable, Object argument) {
        if (queue.size() >= depth) {
            return false;
        }
        queue.add(new Call(callable, argument));
        vm.interpreter.endSliceNow();
        return true;
    }

    /** {@code schedule(kbd_intr, None)}: KeyboardInterrupt in the main thread as soon as no callback runs; once, however often asked. */
    public void scheduleInterrupt() {
        interrupt = true;
        vm.interpreter.endSliceNow();
    }

    /** At a safe point: puts the next call on top of the main thread. */
    void deliver() {
        ScriptThread main = vm.mainThread();
        if (owesTurn) {
            owesTurn = false;
            return;
        }
        if (interrupt && !running) {
            interrupt = false;
            vm.interrupt();
            return;
        }
        if (running || queue.isEmpty() || main == null || main.state == ScriptThread.State.DONE) {
            return;
        }
        running = true;
        vm.threads.interpose(main, new CallFrame(queue.poll(), main));
    }

    /** Whether a call waits for its turn. */
    public boolean waiting() {
        return interrupt || !queue.isEmpty();
    }

    @Override
    public void trace(Marker marker) {
        for (Call call : queue) {
            marker.visit(call.callable);
            marker.visit(call.argument);
        }
    }

    /** The callback on top of the main thread; when it is over the thread is as it was, waiting if it waited. */
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
            Object value = vm.enterCall(call.callable, call.argument);
            return value == null ? null : onReturn(vm, value);
        }

        @Override
        public Object onReturn(Vm vm, Object value) {
            running = false;
            if (park == null) {
                return leave(vm);
            }
            vm.interpreter.top = back;
            vm.threads.restore(thread, park, parkRet);
            owesTurn = thread.state == ScriptThread.State.READY;
            return null;
        }

        private Object leave(Vm vm) {
            owesTurn = true;
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
