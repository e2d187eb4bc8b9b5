package io.quecsim.core.vm;

import io.quecsim.core.error.PyException;
import io.quecsim.core.heap.Heap;
import io.quecsim.core.heap.Marker;

/** A thread of the script: a chain of frames and a state. No Java thread belongs to it. */
public final class ScriptThread implements Heap.Roots {
    /** Where a thread stands. */
    public enum State {
        READY,
        RUNNING,
        PARKED,
        /** Its native code has the answer it waited for, but another thread's native code, begun later, lies above on the Java stack. */
        HELD,
        DONE
    }

    /** From 1, in order of making. */
    public final int id;

    public final String name;
    final int stackBytes;
    final int usableStackBytes;

    State state = State.READY;
    /** The innermost activation; kept here while the thread does not run. */
    Frame top;

    int stackUsed;
    /** {@code micropython.heap_lock()} of this thread alone, as upstream counts it. */
    int heapLocks;
    /** Why it waits; with {@link State#READY} the wait is over and the reason not yet asked for its answer. */
    Park park;
    /** Where the answer of {@link #park} goes in {@link #top}, see {@link Frame#ret}. */
    int parkRet;
    /** Its slice ended behind an instruction where a device does not look for callbacks. */
    boolean midway;
    /** Woken while a callback ran on top of the wait. */
    boolean wokenMeanwhile;
    /** To be raised when it next runs. */
    PyException injected;
    /** What the bottom activation returned. */
    Object result;
    /** What ended it. */
    PyException uncaught;

    /** Its lane on the timeline; 0 while it has none. */
    int track;

    ScriptThread(int id, String name, int stackBytes, int usableStackBytes, int track) {
        this.id = id;
        this.name = name;
        this.stackBytes = stackBytes;
        this.usableStackBytes = usableStackBytes;
        this.track = track;
    }

    /** What its bottom activation returned, null before. */
    public Object result() {
        return result;
    }

    /** What ended it, null if nothing did. */
    public PyException uncaught() {
        return uncaught;
    }

    public State state() {
        return state;
    }

    /** What it waits for, or null. */
    public Park waitingFor() {
        return state == State.PARKED ? park : null;
    }

    @Override
    public void trace(Marker marker) {
        // Stale while it runs, then Threads shows the true chain too.
        for (Frame f = top; f != null; f = f.back) {
            trace(f, marker);
        }
        if (park != null) {
            park.trace(marker);
        }
        marker.visit(result);
        if (injected != null) {
            marker.visit(injected.value());
        }
        if (uncaught != null) {
            marker.visit(uncaught.value());
        }
    }

    static void trace(Frame frame, Marker marker) {
        frame.trace(marker);
        if (frame instanceof NativeFrame) {
            marker.visit(((NativeFrame) frame).pendingValue);
        }
    }
}
