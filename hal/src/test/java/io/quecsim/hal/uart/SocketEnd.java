package io.quecsim.hal.uart;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.util.concurrent.Callable;

/** The far end of a UART on a socket; with Telnet it escapes what it sends and leaves out commands. */
final class SocketEnd implements FarEnd {
    private static final int IAC = 255;
    private static final int SB = 250;
    private static final int SE = 240;
    private static final int TIMEOUT_MILLIS = 10_000;

    private final OutsideBackend backend;
    private final boolean telnet;
    private final Callable<Socket> connect;
    private Socket socket;
    /** Commands that came, without IAC: {@code 253 44} for DO COM-PORT; each ends with a space. */
    final StringBuffer commands = new StringBuffer();

    SocketEnd(OutsideBackend backend, boolean telnet, Callable<Socket> connect) throws Exception {
        this.backend = backend;
        this.telnet = telnet;
        this.connect = connect;
        this.socket = connect.call();
        socket.setSoTimeout(TIMEOUT_MILLIS);
    }

    @Override
    public UartBackend backend() {
        return backend;
    }

    @Override
    public void send(byte[] data) throws IOException {
        ByteArrayOutputStream raw = new ByteArrayOutputStream();
        for (byte value : data) {
            raw.write(value);
            if (telnet && (value & 0xFF) == IAC) {
                raw.write(value);
            }
        }
        sendRaw(raw.toByteArray());
    }

    void sendRaw(byte[] raw) throws IOException {
        socket.getOutputStream().write(raw);
    }

    @Override
    public byte[] receive(int count) throws IOException {
        if (!telnet) {
            return socket.getInputStream().readNBytes(count);
        }
        byte[] data = new byte[count];
        for (int i = 0; i < count; ) {
            int value = one();
            if (value != IAC) {
                data[i++] = (byte) value;
            } else if (command()) {
                data[i++] = (byte) IAC;
            }
        }
        return data;
    }

    /** Reads commands until {@code wanted} has come. */
    void await(String wanted) throws IOException {
        while (commands.indexOf(wanted) < 0) {
            if (one() == IAC) {
                command();
            }
        }
    }

    private int one() throws IOException {
        InputStream in = socket.getInputStream();
        int value = in.read();
        if (value < 0) {
            throw new EOFException();
        }
        return value;
    }

    /** Whether what follows an IAC is another one: a byte of the UART. */
    private boolean command() throws IOException {
        int verb = one();
        if (verb == IAC) {
            return true;
        }
        commands.append(verb).append(' ');
        if (verb == SB) {
            for (int value = one(), before = 0; before != IAC || value != SE; before = value, value = one()) {
                commands.append(value).append(' ');
            }
        } else {
            commands.append(one()).append(' ');
        }
        return false;
    }

    @Override
    public boolean isAnnounced() {
        return !backend.address().startsWith("connected");
    }

    @Override
    public void goAndComeBack() throws Exception {
        if (!isAnnounced()) {
            return; // A client of a server that goes away is at its end.
        }
        socket.close();
        socket = connect.call();
        socket.setSoTimeout(TIMEOUT_MILLIS);
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        backend.close();
    }
}
