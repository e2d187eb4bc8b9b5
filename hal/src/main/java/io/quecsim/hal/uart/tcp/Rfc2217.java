package io.quecsim.hal.uart.tcp;

import io.quecsim.hal.uart.Parity;
import io.quecsim.hal.uart.UartSettings;
import java.io.ByteArrayOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * Telnet with its serial port option: the client sets speed and format of the line's far end, as it would on an access
 * server that the module is wired to (RFC 2217; RFC 854, 855 and 856 for Telnet). Whatever else comes is answered with a
 * refusal or ignored; nothing a client sends can break the connection.
 */
final class Rfc2217 implements Dialect {
    private static final int IAC = 255;
    private static final int DONT = 254;
    private static final int DO = 253;
    private static final int WONT = 252;
    private static final int WILL = 251;
    private static final int SB = 250;
    private static final int SE = 240;

    private static final int BINARY = 0;
    private static final int SUPPRESS_GO_AHEAD = 3;
    private static final int COM_PORT = 44;

    private static final int SIGNATURE = 0;
    private static final int SET_BAUDRATE = 1;
    private static final int SET_DATASIZE = 2;
    private static final int SET_PARITY = 3;
    private static final int SET_STOPSIZE = 4;
    private static final int SET_CONTROL = 5;
    private static final int NOTIFY_LINESTATE = 6;
    private static final int NOTIFY_MODEMSTATE = 7;
    private static final int FLOWCONTROL_SUSPEND = 8;
    private static final int FLOWCONTROL_RESUME = 9;
    private static final int SET_LINESTATE_MASK = 10;
    private static final int SET_MODEMSTATE_MASK = 11;
    private static final int PURGE_DATA = 12;
    /** What the server sends is numbered from here. */
    private static final int SERVER = 100;

    private static final int FRAMING_ERROR = 8;
    private static final int CARRIER_AND_DSR = 0x80 | 0x20;
    private static final int CTS = 0x10;
    private static final int CTS_CHANGED = 0x01;
    /** No command is longer but a signature, which nobody reads. */
    private static final int LIMIT_BYTES = 256;

    private enum State {
        DATA,
        COMMAND,
        OPTION,
        SUB,
        SUB_COMMAND
    }

    private final Seat seat;
    private final ByteArrayOutputStream sub = new ByteArrayOutputStream();
    private State state = State.DATA;
    private int verb;
    private boolean afterReturn;
    /** Options we perform and the client performs, bit by number. */
    private long ours;

    private long theirs;

    private UartSettings line = UartSettings.DEFAULT;
    private boolean set;
    private boolean ready = true;
    private int lineMask;
    private int modemMask = 255;
    /** What the client last set of flow control, break, DTR, RTS and inbound flow control. */
    private final int[] controls = {1, 6, 8, 11, 14};

    /** @param settings those of the UART */
    Rfc2217(Seat seat, UartSettings settings) {
        this.seat = seat;
        this.line = settings;
    }

    @Override
    public void begin() {
        for (int option : new int[] {BINARY, SUPPRESS_GO_AHEAD}) {
            ours |= 1L << option;
            send(WILL, option);
        }
        theirs |= 1L << BINARY;
        send(DO, BINARY);
    }

    @Override
    public byte[] encode(byte[] data) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(data.length + 16);
        for (byte value : data) {
            out.write(value);
            if (value == (byte) IAC) {
                out.write(value);
            }
        }
        return out.toByteArray();
    }

    @Override
    public byte[] decode(byte[] raw) {
        ByteArrayOutputStream data = new ByteArrayOutputStream(raw.length);
        for (byte value : raw) {
            take(value & 0xFF, data);
        }
        return data.toByteArray();
    }

    private void take(int value, ByteArrayOutputStream data) {
        switch (state) {
            case DATA -> {
                if (value == IAC) {
                    state = State.COMMAND;
                } else if (!(afterReturn && value == 0)) {
                    data.write(value);
                }
                // Without the binary option a carriage return is sent with a 0 behind it (RFC 854).
                afterReturn = value == '\r' && !has(theirs, BINARY);
            }
            case COMMAND -> command(value, data);
            case OPTION -> {
                state = State.DATA;
                negotiate(verb, value);
            }
            case SUB -> {
                if (value == IAC) {
                    state = State.SUB_COMMAND;
                } else {
                    collect(value);
                }
            }
            case SUB_COMMAND -> {
                if (value == IAC) {
                    collect(value);
                    state = State.SUB;
                } else {
                    state = State.DATA;
                    if (value == SE) {
                        subnegotiate(sub.toByteArray());
                    } else {
                        command(value, data); // A broken one ends with the command that comes next.
                    }
                }
            }
        }
    }

    private void collect(int value) {
        if (sub.size() < LIMIT_BYTES) {
            sub.write(value);
        }
    }

    private void command(int value, ByteArrayOutputStream data) {
        state = State.DATA;
        switch (value) {
            case IAC -> data.write(IAC);
            case WILL, WONT, DO, DONT -> {
                verb = value;
                state = State.OPTION;
            }
            case SB -> {
                sub.reset();
                state = State.SUB;
            }
            default -> afterReturn = false; // NOP, break, are you there, and so on: a UART has no use for them.
        }
    }

    private void negotiate(int what, int option) {
        boolean known = option == BINARY || option == SUPPRESS_GO_AHEAD || option == COM_PORT;
        switch (what) {
            case WILL -> theirs = answered(theirs, option, known, known ? DO : DONT);
            case DO -> ours = answered(ours, option, known, known ? WILL : WONT);
            case WONT -> theirs = ended(theirs, option, DONT);
            default -> ours = ended(ours, option, WONT);
        }
    }

    /** Answers an offer or request unless it is the answer to ours. */
    private long answered(long set, int option, boolean known, int answer) {
        if (known && has(set, option)) {
            return set;
        }
        send(answer, option);
        return known ? set | 1L << option : set;
    }

    private long ended(long set, int option, int answer) {
        if (!has(set, option)) {
            return set;
        }
        send(answer, option);
        return set & ~(1L << option);
    }

    private static boolean has(long set, int option) {
        return option < 64 && (set >> option & 1) != 0;
    }

    private void send(int what, int option) {
        seat.reply(new byte[] {(byte) IAC, (byte) what, (byte) option});
    }

    private void subnegotiate(byte[] all) {
        if (all.length < 2 || all[0] != COM_PORT) {
            return;
        }
        int command = all[1] & 0xFF;
        int value = all.length > 2 ? all[2] & 0xFF : 0;
        switch (command) {
            case SIGNATURE -> answer(SIGNATURE, "quecsim".getBytes(java.nio.charset.StandardCharsets.US_ASCII));
            case SET_BAUDRATE -> baud(all);
            case SET_DATASIZE -> {
                change(value >= 5 && value <= 8 ? format(value, line.parity(), line.stopBits()) : null);
                answer(command, line.bits());
            }
            case SET_PARITY -> {
                Parity parity = switch (value) {
                    case 1 -> Parity.NONE;
                    case 2 -> Parity.ODD;
                    case 3 -> Parity.EVEN;
                    default -> null; // 0 asks; mark and space the UART does not know.
                };
                change(parity == null ? null : format(line.bits(), parity, line.stopBits()));
                answer(command, line.parity() == Parity.NONE ? 1 : line.parity() == Parity.ODD ? 2 : 3);
            }
            case SET_STOPSIZE -> {
                change(value == 1 || value == 2 ? format(line.bits(), line.parity(), value) : null);
                answer(command, line.stopBits());
            }
            case SET_CONTROL -> control(value);
            case NOTIFY_LINESTATE -> answer(NOTIFY_LINESTATE, 0);
            case NOTIFY_MODEMSTATE -> answer(NOTIFY_MODEMSTATE, modemState());
            case FLOWCONTROL_SUSPEND -> seat.hold(true);
            case FLOWCONTROL_RESUME -> seat.hold(false);
            case SET_LINESTATE_MASK -> {
                lineMask = value;
                answer(command, value);
            }
            case SET_MODEMSTATE_MASK -> {
                modemMask = value;
                answer(command, value);
                answer(NOTIFY_MODEMSTATE, modemState() & modemMask);
            }
            case PURGE_DATA -> {
                if (value == 1 || value == 3) {
                    seat.purge();
                }
                answer(command, value);
            }
            default -> {
                // A command nobody has defined: the RFC wants no answer.
            }
        }
    }

    private void baud(byte[] all) {
        long baud = 0;
        for (int i = 2; i < Math.min(all.length, 6); i++) {
            baud = baud << 8 | all[i] & 0xFF;
        }
        change(all.length >= 6 && baud >= 50 && baud <= 10_000_000 ? line.withBaud((int) baud) : null);
        int now = line.baud();
        answer(SET_BAUDRATE, (byte) (now >> 24), (byte) (now >> 16), (byte) (now >> 8), (byte) now);
    }

    private UartSettings format(int bits, Parity parity, int stopBits) {
        return new UartSettings(line.baud(), bits, parity, stopBits, line.flow());
    }

    private void change(@Nullable UartSettings wanted) {
        if (wanted != null) {
            line = wanted;
            set = true;
            seat.far(wanted);
        }
    }

    /** Each group of the RFC's values: what asks for it, and from there to the next the settings. */
    private void control(int value) {
        int group = value <= 3 ? 0 : value <= 6 ? 1 : value <= 9 ? 2 : value <= 12 ? 3 : value <= 16 ? 4 : -1;
        boolean asks = value == 0 || value == 4 || value == 7 || value == 10 || value == 13;
        if (group >= 0) {
            if (!asks) {
                controls[group] = value;
            }
            if (value == 11 || value == 12) {
                seat.clearToSend(value == 11);
            }
            answer(SET_CONTROL, controls[group]);
        }
    }

    private int modemState() {
        return CARRIER_AND_DSR | (ready ? CTS : 0);
    }

    @Override
    public void settings(UartSettings settings) {
        if (!set) {
            line = settings;
        }
    }

    @Override
    public @Nullable UartSettings far() {
        return set ? line : null;
    }

    @Override
    public void requestToSend(boolean nowReady) {
        boolean changed = ready != nowReady;
        ready = nowReady;
        if (changed && has(theirs | ours, COM_PORT) && (modemMask & CTS) != 0) {
            answer(NOTIFY_MODEMSTATE, (modemState() | CTS_CHANGED) & modemMask);
        }
    }

    @Override
    public void misread() {
        if ((lineMask & FRAMING_ERROR) != 0) {
            answer(NOTIFY_LINESTATE, FRAMING_ERROR);
        }
    }

    private void answer(int command, int value) {
        answer(command, new byte[] {(byte) value});
    }

    private void answer(int command, byte... value) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(new byte[] {(byte) IAC, (byte) SB, COM_PORT, (byte) (command + SERVER)});
        out.writeBytes(encode(value));
        out.writeBytes(new byte[] {(byte) IAC, (byte) SE});
        seat.reply(out.toByteArray());
    }
}
