package io.quecsim.hal.uart;

import io.quecsim.core.time.Door;
import io.quecsim.hal.HalException;
import io.quecsim.hal.uart.file.FilePort;
import io.quecsim.hal.uart.pty.PtyHub;
import io.quecsim.hal.uart.serial.SerialHostPort;
import io.quecsim.hal.uart.stdio.StdioPort;
import io.quecsim.hal.uart.tcp.TcpLoop;
import io.quecsim.hal.uart.tcp.TcpPort;
import io.quecsim.hal.uart.wire.WireEnd;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Makes back ends from what the user asked for. One for the whole process: its ptys share a thread, and so does TCP. */
public final class HostPorts {
    private final InputStream in;
    private final OutputStream out;
    private final PtyHub ptys = new PtyHub();
    private final TcpLoop tcp = new TcpLoop();
    private @Nullable String stdioOwner;

    /** With the process's own standard input and output for {@code stdio}. */
    public HostPorts() {
        this(new FileInputStream(FileDescriptor.in), new FileOutputStream(FileDescriptor.out));
    }

    /** @param in what {@code stdio} reads; {@code out} what it writes, unbuffered */
    public HostPorts(InputStream in, OutputStream out) {
        this.in = in;
        this.out = out;
    }

    /**
     * Standard input and output can serve one thing only.
     *
     * @param owner who wants them: "UART2"
     * @throws HalException when another has them
     */
    public synchronized void claimStdio(String owner) {
        if (stdioOwner != null) {
            throw new HalException(
                    "standard input and output are taken by " + stdioOwner, owner, "use pty or tcp for one of them");
        }
        stdioOwner = owner;
    }

    /**
     * The back end {@code spec} names. In a replay it opens nothing of the host's.
     *
     * @throws HalException when the port cannot be had
     */
    public UartBackend make(BackendSpec spec, Door door) {
        return switch (spec.kind()) {
            case NULL -> new NullBackend();
            case LOOPBACK -> new LoopbackBackend();
            case WIRE -> replayOnly(spec, door);
            default -> new OutsideBackend(door, door.isReplaying() ? null : port(spec));
        };
    }

    /** The port of the host that {@code spec} names, for a back end of one's own. */
    public HostPort port(BackendSpec spec) {
        return switch (spec.kind()) {
            case PTY -> ptys.open(spec.path());
            case TCP ->
                spec.host() == null
                        ? TcpPort.listen(tcp, spec.port(), false)
                        : TcpPort.connect(tcp, spec.host(), spec.port());
            case RFC2217 -> TcpPort.listen(tcp, spec.port(), true);
            case SERIAL -> SerialHostPort.open(path(spec).toString(), spec.fixed());
            case FILE -> FilePort.open(path(spec), spec.input());
            case STDIO -> {
                claimStdio("UART" + spec.uart());
                yield new StdioPort(in, out);
            }
            case LOOPBACK, NULL, WIRE -> throw new IllegalArgumentException("no port of the host: " + spec);
        };
    }

    private static UartBackend replayOnly(BackendSpec spec, Door door) {
        if (!door.isReplaying()) {
            throw new HalException(
                    "nobody is at the other end of the wire",
                    "UART" + spec.uart(),
                    "wire is for tests with two devices");
        }
        return WireEnd.replayed(door);
    }

    private static Path path(BackendSpec spec) {
        return Objects.requireNonNull(spec.path(), "checked when it was parsed");
    }
}
