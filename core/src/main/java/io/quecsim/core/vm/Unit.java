package io.quecsim.core.vm;

import io.quecsim.core.object.PyFunction;

/**
 * A function as a JVM class, which {@link Tier} made of its register code. It does to the frame, the simulated time and the heap what the
 * interpreter does, instruction for instruction; slots live in JVM variables, and lie in the frame wherever anybody else may look.
 *
 * <p>{@link #resume} goes on in a frame. The others call the function without one: it takes a frame when something is done that may
 * need it. They answer what the function returned: an object, or null for the small int in {@link Bridge#result}; or {@link Bridge#LEFT} when
 * the unit was left, and the interpreter's {@code top} says where things stand.
 */
public abstract class Unit {
    /** The words where {@link #resume} can begin: the first one, and the heads of loops. */
    final boolean[] entries;
    /** How many arguments the function can be called with directly; -1 if it cannot. */
    final int arguments;

    Unit(boolean[] entries, int arguments) {
        this.entries = entries;
        this.arguments = arguments;
    }

    /** Goes on at the frame's {@code pc}. */
    abstract void resume(Bridge bridge, CodeFrame frame);

    /**
     * Calls the function, for which {@link Bridge#direct} has prepared.
     *
     * @param back the frame that calls, with all its slots
     * @param ret the slot of {@code back} for the result, should the unit be left
     */
    Object call0(Bridge bridge, PyFunction function, CodeFrame back, int ret) {
        throw new AssertionError();
    }

    Object call1(Bridge bridge, PyFunction function, CodeFrame back, int ret, Object r0, long n0) {
        throw new AssertionError();
    }

    Object call2(Bridge bridge, PyFunction function, CodeFrame back, int ret, Object r0, long n0, Object r1, long n1) {
        throw new AssertionError();
    }

    Object call3(
            Bridge bridge,
            PyFunction function,
            CodeFrame back,
            int ret,
            Object r0,
            long n0,
            Object r1,
            long n1,
            Object r2,
            long n2) {
        throw new AssertionError();
    }

    Object call4(
            Bridge bridge,
            PyFunction function,
            CodeFrame back,
            int ret,
            Object r0,
            long n0,
            Object r1,
            long n1,
            Object r2,
            long n2,
            Object r3,
            long n3) {
        throw new AssertionError();
    }
}
