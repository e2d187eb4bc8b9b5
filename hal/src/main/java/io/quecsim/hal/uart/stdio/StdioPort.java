package io.quecsim.hal.uart.stdio;

import io.quecsim.hal.uart.HostPort;
import io.quecsim.hal.uart.ReadGate;
import io.quecsim.hal.uart.UartSettings;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A UART, or the REPL's port, on a pair of streams, those of the process: what the UART sends is written at once, what is read comes in. A thread
 * of its own waits for input, since nothing else can; a daemon, because nothing ends such a wait.
 */
public final class StdioPort implements HostPort {
    private static final int BATCH_BYTES = 4096;

    private final InputStream in;
    private final OutputStream out;
    private volatile @Nullable HostPeer peer;
    private volatile @Nullable ReadGate gate;
    private volatile boolean ending;
    private @Nullable Thread reader;
    private boolean failed;

    public StdioPort(InputStream in, OutputStream out) {
        this.in = in;
        this.out = out;
    }

    @Override
    public void start(HostPeer newPeer, ReadGate newGate) {
        peer = newPeer;
        gate = newGate;
        Thread thread = new Thread(this::read, "quecsim-stdin");
        thread.setDaemon(true);
        thread.start();
        reader = thread;
    }

    private void read() {
        HostPeer to = peer;
        ReadGate through = gate;
        if (to == null || through == null) {
            throw new IllegalStateException("started without a peer");
        }
        byte[] batch = new byte[BATCH_BYTES];
        try {
            while (!ending) {
                through.await();
                int count = in.read(batch, 0, Math.min(BATCH_BYTES, through.allowedBytes()));
                if (count < 0) {
                    gone(to, "standard input has ended");
                    return;
                }
                through.taken(count);
                to.bytes(Arrays.copyOf(batch, count));
            }
        } catch (IOException e) {
            gone(to, "standard input: " + e.getMessage());
        } catch (InterruptedException e) {
            assert ending : "only closing interrupts the reader";
        }
    }

    private void gone(HostPeer to, String reason) {
        if (!ending) {
            to.gone(reason);
        }
    }

    @Override
    public void settings(UartSettings settings) {
        // A stream has no speed.
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
        ending = true;
        if (reader != null) {
            reader.interrupt();
        }
    }

    @Override
    public String address() {
        return "stdio";
    }
}
