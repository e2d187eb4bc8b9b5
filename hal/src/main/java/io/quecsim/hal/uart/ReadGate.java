package io.quecsim.hal.uart;

/**
 * How much a host port may read ahead of the simulation. Bytes read are taken off, bytes the UART has received are given
 * back; while nothing is left the port does not read and, on a pty, its client's writes wait.
 */
public final class ReadGate {
    private final int windowBytes;
    private int leftBytes;
    private boolean shut = true;
    private Runnable opened = () -> {};

    public ReadGate(int windowBytes) {
        this.windowBytes = windowBytes;
        this.leftBytes = windowBytes;
    }

    /** Whom to tell, on the thread that gives, that reading may go on. */
    public synchronized void onOpened(Runnable newOpened) {
        opened = newOpened;
    }

    /** How many bytes may be read now, 0 for none. */
    public synchronized int allowedBytes() {
        return shut ? 0 : Math.max(0, leftBytes);
    }

    /** {@code bytes} were read; may be more than allowed, the window then closes for longer. */
    public synchronized void taken(int bytes) {
        leftBytes -= bytes;
    }

    public void given(int bytes) {
        change(bytes, shut);
    }

    /** Nothing may be read while the gate is shut, as it is at first. */
    public void shut(boolean nowShut) {
        change(0, nowShut);
    }

    /** Waits until reading is allowed. */
    public synchronized void await() throws InterruptedException {
        while (allowedBytes() == 0) {
            wait();
        }
    }

    private void change(int bytes, boolean nowShut) {
        Runnable tell;
        synchronized (this) {
            boolean before = allowedBytes() > 0;
            leftBytes = Math.min(windowBytes, leftBytes + bytes);
            shut = nowShut;
            if (before || allowedBytes() == 0) {
                return;
            }
            notifyAll();
            tell = opened;
        }
        tell.run();
    }
}
