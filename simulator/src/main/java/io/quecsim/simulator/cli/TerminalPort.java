package io.quecsim.simulator.cli;

import io.quecsim.hal.uart.HostPort;
import io.quecsim.hal.uart.ReadGate;
import io.quecsim.hal.uart.UartSettings;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The device's REPL port at this terminal: the typist's keys in, the device's bytes out, each time at once. A thread of its
 * own waits for keys; a daemon, since nothing else ends such a wait.
 */
final class TerminalPort implements HostPort {
    private static final int BATCH_BYTES = 4096;

    private final Typist typist;
    private final OutputStream out;
    private volatile boolean closed;
    private volatile @Nullable HostPeer peer;
    private @Nullable Thread reader;
    private boolean failed;

    TerminalPort(Typist typist, OutputStream out) {
        this.typist = typist;
        this.out = out;
    }

    @Override
    public void start(HostPeer newPeer, ReadGate gate) {
        peer = newPeer;
        Thread thread = new Thread(() -> read(newPeer, gate), "quecsim-keys");
        thread.setDaemon(true);
        thread.start();
        reader = thread;
    }

    private void read(HostPeer to, ReadGate gate) {
        byte[] batch = new byte[BATCH_BYTES];
        try {
            while (!closed) {
                gate.await();
                int count = typist.read(batch, 0, Math.min(BATCH_BYTES, gate.allowedBytes()));
                if (count < 0) {
                    to.gone("nobody types any more");
                    return;
                }
                gate.taken(count);
                to.bytes(Arrays.copyOf(batch, count));
            }
        } catch (IOException e) {
            to.gone("standard input: " + e.getMessage());
        } catch (InterruptedException e) {
            assert closed : "only closing interrupts the reader";
        }
    }

    @Override
    public void settings(UartSettings settings) {
        // A terminal has no speed.
    }

    @Override
    public void send(byte[] data) {
        if (failed) {
            return;
        }
        try {
            out.write(data);
            out.flush();
        } catch (IOException e) {
            failed = true;
            HostPeer to = peer;
            if (to != null) {
                to.gone("standard output: " + e.getMessage());
            }
        }
    }

    @Override
    public void close() {
        closed = true;
        if (reader != null) {
            reader.interrupt();
        }
    }

    @Override
    public String address() {
        return "this terminal";
    }
}
