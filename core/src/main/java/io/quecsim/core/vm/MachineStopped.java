package io.quecsim.core.vm;

/** The device stops while native code waits for guest code on the Java stack: unwinds that stack. Not a guest exception. */
public final class MachineStopped extends RuntimeException {
    private static final long serialVersionUID = 1L;

    MachineStopped() {
        super("the device stopped", null, false, false);
    }
}
