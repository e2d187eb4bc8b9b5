package io.quecsim.hal.uart.file;

import io.quecsim.hal.HalException;
import io.quecsim.hal.uart.HostPort;
import io.quecsim.hal.uart.ReadGate;
import io.quecsim.hal.uart.UartSettings;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * What the UART sends goes to a file; what another file holds comes in, from the moment the script opens the port, at the
 * line's speed. Bytes come only while the domain's thread opens the gate, so two runs with the same file are the same run.
 */
public final class FilePort implements HostPort {
    private static final int BATCH_BYTES = 8192;

    private final Path path;
    private final OutputStream out;
    private final @Nullable InputStream in;
    private @Nullable HostPeer peer;
    private @Nullable ReadGate gate;
    private boolean failed;
    private boolean closed;

    private FilePort(Path path, OutputStream out, @Nullable InputStream in) {
        this.path = path;
        this.out = out;
        this.in = in;
    }

    /**
     * @param path is made or emptied
     * @param input what comes in, or null for nothing
     * @throws HalException when one of them cannot be opened
     */
    public static FilePort open(Path path, @Nullable Path input) {
        InputStream in = null;
        if (input != null) {
            try {
                if (Files.exists(path) && Files.isSameFile(path, input)) {
                    throw new HalException("a UART cannot write the file it reads", path.toString(), "name another");
                }
                in = Files.newInputStream(input);
            } catch (NoSuchFileException e) {
                throw new HalException("no such file for a UART's input", input.toString(), "check the name", e);
            } catch (IOException e) {
                throw new HalException("cannot read a UART's input", input + ", " + e, "check the file", e);
            }
        }
        try {
            return new FilePort(path, Files.newOutputStream(path), in);
        } catch (IOException e) {
            throw new HalException(
                    "cannot write what a UART sends", path + ", " + e, "check that folder and disk take it", e);
        }
    }

    @Override
    public void start(HostPeer newPeer, ReadGate newGate) {
        peer = newPeer;
        gate = newGate;
        newGate.onOpened(this::play);
    }

    private void play() {
        HostPeer to = peer;
        ReadGate through = gate;
        InputStream from = in;
        if (to == null || through == null || from == null || failed) {
            return;
        }
        try {
            byte[] batch = new byte[BATCH_BYTES];
            for (int allowed = through.allowedBytes(); allowed > 0; allowed = through.allowedBytes()) {
                int count = from.read(batch, 0, Math.min(allowed, batch.length));
                if (count <= 0) {
                    return;
                }
                through.taken(count);
                to.bytes(Arrays.copyOf(batch, count));
            }
        } catch (IOException e) {
            fail("cannot read its input: " + e.getMessage());
        }
    }

    @Override
    public void settings(UartSettings settings) {
        // Bytes in a file have no speed.
    }

    @Override
    public void send(byte[] data) {
        if (!failed) {
            try {
                out.write(data);
            } catch (IOException e) {
                fail(path + " cannot be written: " + e.getMessage());
            }
        }
    }

    private void fail(String reason) {
        failed = true;
        if (peer != null) {
            peer.gone(reason);
        }
    }

    @Override
    public boolean speaks() {
        return false;
    }

    @Override
    public void close() {
        if (closed) {
            return;
        }
        closed = true;
        try (OutputStream first = out;
                InputStream second = in) {
            first.flush();
        } catch (IOException e) {
            throw new HalException("cannot finish what a UART sent", path + ", " + e, "check the disk", e);
        }
    }

    @Override
    public String address() {
        return "file " + path;
    }
}
