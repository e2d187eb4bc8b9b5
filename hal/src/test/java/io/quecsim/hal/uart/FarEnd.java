package io.quecsim.hal.uart;

import io.quecsim.core.time.Door;
import io.quecsim.core.time.TimeDomain;
import io.quecsim.core.trace.Trace;
import io.quecsim.hal.ByteQueue;
import io.quecsim.hal.uart.pty.PtyHub;
import io.quecsim.hal.uart.pty.PtyPort;
import io.quecsim.hal.uart.serial.SerialHostPort;
import io.quecsim.hal.uart.stdio.StdioPort;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.concurrent.LinkedBlockingQueue;
import jssc.SerialPort;
import jssc.SerialPortException;
import org.jspecify.annotations.Nullable;

/** Who sits at the other end of a UART in a contract test, in simulated or in host time. */
interface FarEnd extends AutoCloseable {
    /** The back end the UART under test is given. */
    UartBackend backend();

    void send(byte[] data) throws Exception;

    /** Exactly {@code count} bytes the UART under test sent, turning the domain's crank where that is needed. */
    byte[] receive(int count) throws Exception;

    /** Goes away, where the kind of line has such a thing, and is there again. */
    void goAndComeBack() throws Exception;

    /** Whether the UART's user is told when it is there. */
    default boolean isAnnounced() {
        return false;
    }

    @Override
    void close();

    static FarEnd virtual(TimeDomain domain) {
        VirtualBackend[] ends = VirtualBackend.pair();
        Uart far = new Uart(domain, new Trace(), "far", new UartBuffers(1 << 21, 1 << 21, 16), ends[1]);
        far.open(UartSettings.DEFAULT);
        return new FarEnd() {
            @Override
            public UartBackend backend() {
                return ends[0];
            }

            @Override
            public void send(byte[] data) {
                if (far.write(data, 0, data.length) != data.length) {
                    throw new IllegalStateException("the far end's buffer is full");
                }
            }

            @Override
            public byte[] receive(int count) {
                byte[] data = new byte[count];
                for (int got = far.read(data, 0, count); got < count; got += far.read(data, got, count)) {
                    if (!domain.idle()) {
                        throw new IllegalStateException("only " + got + " bytes came");
                    }
                }
                return data;
            }

            @Override
            public void goAndComeBack() {
                far.close();
                far.open(UartSettings.DEFAULT);
            }

            @Override
            public void close() {
                far.close();
            }
        };
    }

    /** A jSSC client on a pty's slave, as a terminal program is. */
    static FarEnd pty(Door door) throws SerialPortException {
        PtyPort pty = new PtyHub().open(null);
        SerialPort client = new SerialPort(pty.name());
        openAndSet(client);
        OutsideBackend backend = new OutsideBackend(door, pty);
        return new FarEnd() {
            @Override
            public UartBackend backend() {
                return backend;
            }

            @Override
            public void send(byte[] data) throws SerialPortException {
                for (int at = 0; at < data.length; at += 1024) {
                    client.writeBytes(java.util.Arrays.copyOfRange(data, at, Math.min(data.length, at + 1024)));
                }
            }

            @Override
            public byte[] receive(int count) throws SerialPortException {
                ByteQueue got = new ByteQueue(count);
                while (got.size() < count) {
                    byte[] some = client.readBytes();
                    if (some != null) {
                        got.put(some, 0, some.length);
                    } else if (Thread.interrupted()) {
                        throw new IllegalStateException("only " + got.size() + " bytes came");
                    }
                }
                return got.take(count);
            }

            @Override
            public void goAndComeBack() throws SerialPortException {
                client.closePort();
                openAndSet(client);
            }

            @Override
            public void close() {
                try {
                    client.closePort();
                } catch (SerialPortException e) {
                    throw new IllegalStateException(e);
                }
                backend.close();
            }
        };
    }

    private static void openAndSet(SerialPort client) throws SerialPortException {
        client.openPort();
        client.setParams(115_200, 8, 1, 0);
    }

    /** The UART under test owns a serial port by jSSC, which in truth is the slave of a pty whose master we hold. */
    static FarEnd serial(Door door) {
        PtyPort master = new PtyHub().open(null);
        LinkedBlockingQueue<byte[]> came = new LinkedBlockingQueue<>();
        ReadGate gate = new ReadGate(1 << 22);
        gate.shut(false);
        master.start(new Collecting(came), gate);
        OutsideBackend backend = new OutsideBackend(door, SerialHostPort.open(master.name(), null));
        return new FarEnd() {
            private byte[] rest = new byte[0];

            @Override
            public UartBackend backend() {
                return backend;
            }

            @Override
            public void send(byte[] data) {
                for (int at = 0; at < data.length; at += 4096) {
                    master.send(java.util.Arrays.copyOfRange(data, at, Math.min(data.length, at + 4096)));
                }
            }

            @Override
            public byte[] receive(int count) throws InterruptedException {
                ByteQueue got = new ByteQueue(Integer.MAX_VALUE);
                got.put(rest, 0, rest.length);
                while (got.size() < count) {
                    byte[] some = came.take();
                    got.put(some, 0, some.length);
                }
                byte[] wanted = got.take(count);
                rest = got.take(got.size());
                return wanted;
            }

            @Override
            public void goAndComeBack() {
                // A cable that is pulled out cannot be told from silence.
            }

            @Override
            public void close() {
                backend.close();
                master.close();
            }
        };
    }

    /** Keeps what comes. */
    record Collecting(LinkedBlockingQueue<byte[]> came) implements HostPort.HostPeer {
        @Override
        public void bytes(byte[] data) {
            came.add(data);
        }

        @Override
        public void far(@Nullable UartSettings settings) {
            // The test knows how it has set its ends.
        }

        @Override
        public void clearToSend(boolean clear) {
            // A pty has no such wire.
        }

        @Override
        public void note(String text) {
            throw new IllegalStateException(text);
        }

        @Override
        public void gone(String reason) {
            throw new IllegalStateException(reason);
        }
    }

    /** A client of a server on this machine, speaking plain TCP or RFC 2217. */
    static FarEnd server(Door door, String spec) throws Exception {
        OutsideBackend backend = (OutsideBackend) new HostPorts().make(BackendSpec.parse(spec), door);
        int port = Integer.parseInt(backend.address().replaceAll(".*:", ""));
        boolean telnet = spec.contains("rfc2217");
        return new SocketEnd(backend, telnet, () -> new java.net.Socket(InetAddress.getLoopbackAddress(), port));
    }

    /** A server the UART under test is a client of. */
    static FarEnd connected(Door door) throws Exception {
        try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            OutsideBackend backend = (OutsideBackend)
                    new HostPorts().make(BackendSpec.parse("2=tcp:127.0.0.1:" + server.getLocalPort()), door);
            var socket = server.accept();
            return new SocketEnd(backend, false, () -> socket);
        }
    }

    /** Two pipes in the place of the process's standard streams. */
    static FarEnd stdio(Door door) throws Exception {
        PipedInputStream in = new PipedInputStream(1 << 16);
        PipedOutputStream toIn = new PipedOutputStream(in);
        PipedInputStream fromOut = new PipedInputStream(1 << 22);
        PipedOutputStream out = new PipedOutputStream(fromOut);
        OutsideBackend backend = new OutsideBackend(door, new StdioPort(in, out));
        return new FarEnd() {
            @Override
            public UartBackend backend() {
                return backend;
            }

            @Override
            public void send(byte[] data) throws Exception {
                toIn.write(data);
                toIn.flush();
            }

            @Override
            public byte[] receive(int count) throws Exception {
                return fromOut.readNBytes(count);
            }

            @Override
            public void goAndComeBack() {
                // The end of a pipe is its end for good.
            }

            @Override
            public void close() {
                backend.close();
            }
        };
    }
}
