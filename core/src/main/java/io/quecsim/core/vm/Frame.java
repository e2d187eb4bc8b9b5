package io.quecsim.core.vm;

import io.quecsim.core.heap.Marker;

/**
 * One activation on a script thread's chain: {@link CodeFrame} for guest code, a {@link NativeFrame} for Java code that
 * runs guest code below it without using the Java stack.
 */
public abstract class Frame {
    /** In {@link #ret}: the item of the {@code FOR_ITER} that {@code back} is at. */
    static final int FOR_ITEM = -1;
    /** In {@link #ret}: what the {@code YIELD_FROM} that {@code back} is at delegates to. */
    static final int DELEGATE = -2;
    /** In {@link #ret}: as {@link #DELEGATE}, and a GeneratorExit thrown in must come out again. */
    static final int DELEGATE_EXIT = -3;
    /** In {@link #ret}: nobody wants the result. */
    static final int DISCARD = -4;
    /** In {@link #ret}: {@code back} is a {@link NativeFrame}. */
    static final int TO_NATIVE = -5;

    /** The activation that gets this one's result; null at the bottom of a thread or a suspended generator. */
    public Frame back;

    /** Where in {@link #back} the result goes: a slot of a {@link CodeFrame}, or one of the codes above. */
    int ret;

    public abstract void trace(Marker marker);
}
