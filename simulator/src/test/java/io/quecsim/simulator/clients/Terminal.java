package io.quecsim.simulator.clients;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import jssc.SerialPort;
import jssc.SerialPortTimeoutException;

/** A client at a terminal of a device: the dialogues of tools, a char a byte. */
public final class Terminal implements AutoCloseable {
    private static final int PATIENCE_MILLIS = 15_000;
    private static final int TRIES = 5;
    private static final int TRY_MILLIS = 2_000;

    private final SerialPort port;
    private final StringBuilder pending = new StringBuilder();

    Terminal(String name) throws Exception {
        port = new SerialPort(name);
        port.openPort();
        port.setParams(115200, 8, 1, 0);
    }

    void send(String latin1) throws Exception {
        send(latin1.getBytes(StandardCharsets.ISO_8859_1));
    }

    void send(byte[] data) throws Exception {
        port.writeBytes(data);
    }

    /** What comes, to {@code ending}; what comes after that is for the next. */
    String until(String ending) throws Exception {
        return until(ending, PATIENCE_MILLIS);
    }

    private String until(String ending, int patienceMillis) throws Exception {
        int at = pending.indexOf(ending);
        while (at < 0) {
            try {
                pending.append(latin1(port.readBytes(1, patienceMillis)));
            } catch (SerialPortTimeoutException e) {
                throw new AssertionError("'" + ending + "' did not come, but '" + pending + "'", e);
            }
            byte[] more = port.readBytes();
            pending.append(more == null ? "" : latin1(more));
            at = pending.indexOf(ending);
        }
        String got = pending.substring(0, at + ending.length());
        pending.delete(0, got.length());
        return got;
    }

    private static String latin1(byte[] data) {
        return new String(data, StandardCharsets.ISO_8859_1);
    }

    /** The next bytes. */
    private String next(int count) throws Exception {
        while (pending.length() < count) {
            pending.append(latin1(port.readBytes(1, PATIENCE_MILLIS)));
        }
        String got = pending.substring(0, count);
        pending.delete(0, count);
        return got;
    }

    /** Sends a line at the friendly prompt and gives what it printed. */
    String line(String text) throws Exception {
        send(text + "\r\n");
        until(text + "\r\n");
        String said = until(">>> ");
        return said.substring(0, said.length() - ">>> ".length());
    }

    /**
     * Whatever the device is at: the friendly prompt. Like any tool it may have to try again: a Ctrl-C that comes while something
     * runs interrupts that, and not what is still queued before it, the beginning of paste mode for instance.
     */
    void prompt() throws Exception {
        for (int i = 1; ; i++) {
            send("\r\3\3\2\r");
            send("'at the' + ' prompt'\r");
            try {
                until("'at the prompt'\r\n>>> ", TRY_MILLIS);
                return;
            } catch (AssertionError e) {
                if (i == TRIES) {
                    throw e;
                }
            }
        }
    }

    /** A little of everything: lines, a file, an interrupt, a soft reset, raw paste. */
    public void session() throws Exception {
        prompt();
        line("f = open('/usr/note', 'w')");
        line("f.write('x' * 1000)");
        line("f.close()");
        send("while True: pass\r\r");
        until("pass");
        send("\3");
        until("KeyboardInterrupt");
        prompt();
        send("\4");
        until("soft reboot");
        prompt();
        raw();
        paste("import uos\nprint(uos.stat('/usr/note')[6])");
    }

    /** From the friendly prompt to the raw one. */
    void raw() throws Exception {
        send("\r\1");
        until("raw REPL; CTRL-B to exit\r\n>");
    }

    /** Runs a text at the raw prompt, sent in slices as QPYcom does; gives its output, raises its error text. */
    String execute(String source) throws Exception {
        byte[] data = source.getBytes(StandardCharsets.ISO_8859_1);
        for (int i = 0; i < data.length; i += 256) {
            send(Arrays.copyOfRange(data, i, Math.min(data.length, i + 256)));
        }
        send("\4");
        return outcome(until("OK"));
    }

    /** Runs a text by raw paste, never more at once than the device allows, as mpremote and Thonny do. */
    String paste(String source) throws Exception {
        send("\5A\1");
        String answer = next(2);
        if (!answer.equals("R\1")) {
            throw new AssertionError("no raw paste: " + answer);
        }
        String header = next(2);
        int window = header.charAt(0) | header.charAt(1) << 8;
        int allowed = window;
        for (int i = 0; i < source.length(); ) {
            while (allowed == 0) {
                String flow = next(1);
                if (!flow.equals("\1")) {
                    throw new AssertionError("not a window but " + (int) flow.charAt(0));
                }
                allowed += window;
            }
            String piece = source.substring(i, Math.min(source.length(), i + allowed));
            send(piece);
            i += piece.length();
            allowed -= piece.length();
        }
        send("\4");
        until("\4");
        return outcome("");
    }

    private String outcome(String before) throws Exception {
        String output = until("\4");
        String error = until("\4");
        until(">");
        if (error.length() > 1) {
            throw new AssertionError(before + error);
        }
        return output.substring(0, output.length() - 1);
    }

    @Override
    public void close() throws Exception {
        port.closePort();
    }
}
