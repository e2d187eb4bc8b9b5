package io.quecsim.core.vm;

import io.quecsim.core.heap.Marker;

/**
 * One activation on a script thread's chain: {@link CodeFrame} for guest code, a {@link NativeFrame} for Java code that
 * runs guest code below it without using the Java stack.
 */
public abstract class Frame {
    /** The activation that gets this one's result; null at the bottom of a thread or a suspended generator. */
    public Frame back;

    public abstract void trace(Marker marker);
}
