package io.quecsim.core.vm;

import io.quecsim.core.error.PyException;
import io.quecsim.core.heap.Heap;
import io.quecsim.core.heap.Marker;
import io.quecsim.core.trace.Trace;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;

/**
 * The script threads of a device and whose turn it is. Threads that can run take turns in the order in which they became
 * ready; each runs until it waits, or until its time slice ends while others are ready.
 */
public final class Threads implements Heap.Roots {
    /** Of threads that scripts did not start; theirs are numbered from 1. */
    private static final int SERVICE_ID = 0x7fff;

    private final Vm vm;
    private final Interpreter in;
    private final List<ScriptThread> all = new ArrayList<>();
    private final ArrayDeque<ScriptThread> ready = new ArrayDeque<>();
    private int made;
    private ScriptThread current;
    /** The thread whose slice is open on the timeline. */
    private ScriptThread shown;

    private final int runningName;
    private Runnable onRest = () -> {};

    Threads(Vm vm) {
        this.vm = vm;
        this.in = vm.interpreter;
        this.runningName = vm.trace.name("running");
        vm.heap.roots(this);
    }

    /** The thread that runs, or ran last. */
    public ScriptThread current() {
        return current;
    }

    /** Threads that have not ended, in order of making. */
    public List<ScriptThread> alive() {
        return new ArrayList<>(all);
    }

    /** Makes a thread whose bottom activation is {@code bottom}, ready to run. */
    public ScriptThread start(String name, int stackBytes, Frame bottom) {
        return start(name, stackBytes, 0, bottom);
    }

    /**
     * As {@link #start(String, int, Frame)}.
     *
     * @param reserveBytes what of the stack the thread cannot use
     */
    public ScriptThread start(String name, int stackBytes, int reserveBytes, Frame bottom) {
        int track = vm.trace.track(vm.nowNanos(), Trace.TrackKind.THREAD, name, 0);
        ScriptThread thread = new ScriptThread(++made, name, stackBytes, stackBytes - reserveBytes, track);
        thread.top = bottom;
        all.add(thread);
        ready.add(thread);
        in.contended(true);
        return thread;
    }

    /** A thread of the firmware's own, which does not run yet; its stack is not taken from what scripts are told of. */
    ScriptThread service(String name, int stackBytes) {
        ScriptThread thread = new ScriptThread(SERVICE_ID, name, stackBytes, stackBytes, 0);
        thread.state = ScriptThread.State.DONE;
        return thread;
    }

    /** Lets a service run {@code bottom}, after which it has ended again. */
    void restart(ScriptThread service, Frame bottom) {
        if (service.track == 0) {
            service.track = vm.trace.track(vm.nowNanos(), Trace.TrackKind.THREAD, service.name, 0);
        }
        service.state = ScriptThread.State.READY;
        service.top = bottom;
        service.stackUsed = 0;
        if (current == service) {
            // Nobody has run since it ended: the processor still shows what it left.
            in.top = bottom;
            in.stackUsed = 0;
        }
        all.add(service);
        ready.add(service);
        in.contended(true);
    }

    /** How many branches of one activation a thread may pass while others wait, 1 and more. */
    public void branchesPerTurn(int branches) {
        vm.gil.branches(branches);
    }

    /** The running thread lets go of the interpreter's lock for a moment, as around every call that may wait: others go first. */
    public void letGo() {
        vm.gil.letGo();
    }

    /** A native loop of the running thread passed {@code count} branches of what is bytecode on a device. */
    public void passed(int count) {
        vm.gil.passed(count);
    }

    /** Stacks of all threads that have not ended but the main one, which has its own: bytes of the operating system's heap. */
    public long stackBytes() {
        long bytes = 0;
        for (ScriptThread thread : all) {
            bytes += thread == vm.mainThread() || thread.id == SERVICE_ID ? 0 : thread.stackBytes;
        }
        return bytes;
    }

    /** What {@code thread} waits for has come; {@link Park#onWake} is called when its turn comes. */
    public void wake(ScriptThread thread) {
        if (thread.state == ScriptThread.State.PARKED) {
            thread.state = ScriptThread.State.READY;
            ready.add(thread);
            in.contended(true);
        } else {
            thread.wokenMeanwhile = true;
        }
    }

    /** As {@link #wake(ScriptThread)}, for a wait that a callback may now lie on top of. */
    public void wake(ScriptThread thread, Park park) {
        park.woken = true;
        if (thread.park == park) {
            wake(thread);
        }
    }

    /** Raises {@code exception} in {@code thread} when it next runs; if it waits, it waits no longer. */
    public void inject(ScriptThread thread, PyException exception) {
        thread.injected = exception;
        if (thread.state == ScriptThread.State.PARKED) {
            thread.state = ScriptThread.State.READY;
            ready.add(thread);
        }
        in.endSliceNow();
    }

    /**
     * Ends {@code thread} at once, as an operating system deletes a task: nothing of it runs any more, not even
     * {@code finally}, and locks it holds stay locked. A native function that stops the running thread returns null next.
     */
    public void stop(ScriptThread thread) {
        if (thread == current) {
            done();
            return;
        }
        if (thread.park != null) {
            thread.park.cancel(vm);
            thread.park = null;
        }
        ready.remove(thread);
        thread.state = ScriptThread.State.DONE;
        thread.top = null;
        all.remove(thread);
        vm.callbacks.stopped(thread);
    }

    /** The running thread waits. */
    Object park(Park reason) {
        ScriptThread thread = current;
        thread.park = reason;
        thread.parkRet = in.top instanceof NativeFrame ? Frame.TO_NATIVE : in.nativeRet;
        thread.state = ScriptThread.State.PARKED;
        thread.wokenMeanwhile = false;
        in.stopped = true;
        return null;
    }

    /** Puts {@code frame} on top of a thread that does not run; if it waits, it will wait again below it. */
    void interpose(ScriptThread thread, NativeFrame frame) {
        frame.back = thread == current ? in.top : thread.top;
        if (thread == current) {
            in.top = frame;
        } else {
            thread.top = frame;
        }
        thread.wokenMeanwhile = thread.park != null && thread.state == ScriptThread.State.READY;
        thread.park = null;
        if (thread.state == ScriptThread.State.PARKED) {
            thread.state = ScriptThread.State.READY;
            ready.add(thread);
        }
    }

    /** The running thread goes back to a wait that {@link #interpose} broke. */
    void restore(ScriptThread thread, Park park, int parkRet) {
        thread.park = park;
        thread.parkRet = parkRet;
        in.stopped = true;
        if (thread.wokenMeanwhile || park.woken) {
            thread.state = ScriptThread.State.READY;
            ready.add(thread);
        } else {
            thread.state = ScriptThread.State.PARKED;
        }
    }

    /** The next thread to run, taken from the queue; null when none is ready. */
    ScriptThread next() {
        return ready.poll();
    }

    boolean othersReady() {
        return !ready.isEmpty();
    }

    /** The thread whose turn comes next; null when none is ready. */
    ScriptThread peek() {
        return ready.peek();
    }

    /**
     * Puts the thread whose native code waits for {@code answered} back on the processor, if it was held: nothing of later native
     * code lies above it any more.
     */
    boolean takeBack(Boundary answered) {
        if (!answered.done || answered.owner.state != ScriptThread.State.HELD) {
            return false;
        }
        bring(answered.owner);
        return true;
    }

    /** Makes {@code thread} the running one. */
    private void bring(ScriptThread thread) {
        if (current != thread) {
            save();
            if (vm.current) {
                int locks = vm.heap.lock(0);
                if (current != null) {
                    current.heapLocks = locks;
                }
                vm.heap.lock(thread.heapLocks - locks);
            }
            current = thread;
            in.top = thread.top;
            in.stackUsed = thread.stackUsed;
            in.stackLimit = thread.usableStackBytes;
        }
        if (shown != thread) {
            hide();
            shown = thread;
            vm.trace.begin(vm.nowNanos(), thread.track, runningName);
        }
        thread.state = ScriptThread.State.RUNNING;
        thread.midway = false;
        in.stopped = false;
    }

    /** Puts {@code thread} on the processor. */
    void resume(ScriptThread thread) {
        bring(thread);
        Park park = thread.park;
        thread.park = null;
        PyException injected = thread.injected;
        thread.injected = null;
        if (injected != null) {
            if (park != null) {
                park.cancel(vm);
            } else if (in.top instanceof CodeFrame) {
                // It stopped before an instruction, and that one raises, not the one before it.
                ((CodeFrame) in.top).pc++;
            }
            in.flow.raise(injected);
        } else if (park != null) {
            wakeUp(thread, park);
        }
    }

    private void wakeUp(ScriptThread thread, Park park) {
        int ret = thread.parkRet;
        in.nativeRet = ret;
        try {
            Object value = park.onWake(vm);
            if (value != null) {
                in.flow.returned(in.top, ret, value);
            }
        } catch (PyException raised) {
            in.flow.raise(raised);
        }
    }

    /** After its slice: the thread that ran goes on next if it still can, unless it has let go of the lock. */
    void yieldTurn() {
        boolean stepsBack = vm.cpu.stepsBack();
        if (current != null && current.state == ScriptThread.State.RUNNING) {
            if (in.top instanceof Boundary && ((Boundary) in.top).done) {
                current.state = ScriptThread.State.HELD;
                return;
            }
            current.state = ScriptThread.State.READY;
            current.midway = in.midway;
            if (stepsBack) {
                ready.addLast(current);
            } else {
                ready.addFirst(current);
            }
        }
    }

    private void save() {
        if (current != null) {
            current.top = in.top;
            current.stackUsed = in.stackUsed;
        }
    }

    /** Nothing runs, or another thread: the timeline shows a gap. */
    void hide() {
        if (shown != null) {
            vm.trace.end(vm.nowNanos(), shown.track);
            shown = null;
            onRest.run();
        }
    }

    /** {@code look} is run whenever a thread gives up the processor: a moment to sample what the timeline shows. */
    public void onRest(Runnable look) {
        onRest = look;
    }

    /** The running thread's bottom activation returned. */
    void ended(Object result) {
        current.result = result;
        done();
    }

    /** An exception left the running thread's bottom activation. */
    void died(PyException uncaught) {
        current.uncaught = uncaught;
        try {
            // Still this thread: the exception's arguments may be objects whose __repr__ has to run.
            vm.uncaught(current, uncaught);
        } finally {
            done();
        }
    }

    private void done() {
        current.state = ScriptThread.State.DONE;
        current.top = null;
        in.top = null;
        in.stopped = true;
        all.remove(current);
        vm.callbacks.stopped(current);
    }

    @Override
    public void trace(Marker marker) {
        for (int i = 0; i < all.size(); i++) {
            ScriptThread thread = all.get(i);
            if (thread == current) {
                for (Frame f = in.top; f != null; f = f.back) {
                    ScriptThread.trace(f, marker);
                }
            }
            thread.trace(marker);
        }
    }
}
