package io.quecsim.hal.peripheral;

import io.quecsim.core.time.Event;
import io.quecsim.core.time.Span;
import io.quecsim.hal.gpio.Wire;
import io.quecsim.hal.uart.UartSettings;
import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A Modbus RTU slave, behind an RS-485 transceiver if a pin for its direction is named: then it hears only what was sent while
 * that pin told the transceiver to drive the pair, from the first start bit to the last stop bit, and the module hears it only
 * while the pin does not. A frame ends with a silence of three and a half characters; a wrong checksum, or an address that is
 * not its own, is no frame to it. To address 0 all listen and nobody answers.
 */
public final class ModbusSlave extends SerialPeripheral {
    /** From 19200 baud on the silence is a fixed time (Modbus over serial line, 2.5.1.1). */
    private static final int FIXED_SILENCE_BAUD = 19_200;

    private static final long FIXED_SILENCE_NANOS = 1_750_000;

    private static final int LONGEST_FRAME = 256;

    private final int unit;
    private final long delayNanos;
    private final int directionPin;
    private final int sendingLevel;
    private final ModbusTables tables;
    private final ByteArrayOutputStream frame = new ByteArrayOutputStream();
    private @Nullable Wire direction;
    private @Nullable Event silence;
    private boolean spoilt;

    private ModbusSlave(Values values) {
        super(UartSettings.DEFAULT.withBaud(values.whole("baud", 300, 921_600)).withFormat(values.text("format")));
        unit = values.whole("address", 1, 247);
        delayNanos = values.nanos("delay");
        directionPin = values.whole("direction", -1, 255);
        sendingLevel = values.oneOf("sends-at", List.of("0", "1"));
        tables = new ModbusTables(values);
    }

    static PeripheralType type() {
        return new PeripheralType(
                "modbus",
                Set.of(Place.Kind.UART),
                "Modbus RTU slave with coils, inputs and registers, functions 1 to 6, 15 and 16",
                List.of(
                        new PeripheralType.Key("address", "1", "1 to 247"),
                        new PeripheralType.Key("baud", "9600", "its speed"),
                        new PeripheralType.Key("format", "8N1", "data bits, parity and stop bits"),
                        new PeripheralType.Key(
                                "direction", "-1", "GPIO that the transceiver's direction is at; -1 for none"),
                        new PeripheralType.Key("sends-at", "1", "level of that pin at which the module sends"),
                        new PeripheralType.Key("delay", "5ms", "from the end of a request to its answer"),
                        new PeripheralType.Key("size", "100", "how many there are of each kind, from 0"),
                        new PeripheralType.Key("coils", "", "what is in them: 0:1;7:1, or 0-3:1"),
                        new PeripheralType.Key("discrete", "", "discrete inputs, likewise"),
                        new PeripheralType.Key("holding", "", "holding registers, likewise: 0:250;1:612"),
                        new PeripheralType.Key("input", "", "input registers, likewise")),
                ModbusSlave::new);
    }

    @Override
    public void plug(Bench bench, Place place) {
        super.plug(bench, place);
        if (directionPin >= 0) {
            direction = bench.wire(directionPin);
        }
    }

    @Override
    public String address() {
        return "a Modbus slave";
    }

    /** {@code holding}, {@code input}, {@code coils} or {@code discrete}, with what goes into them. */
    @Override
    public void turn(String knob, String value) {
        tables.fill(knob, value);
    }

    @Override
    protected void heard(byte[] data, long fromNanos, long toNanos) {
        if (direction != null && !direction.wasThroughout(sendingLevel, fromNanos)) {
            spoilt = true;
        }
        frame.writeBytes(data);
        awaitSilence();
    }

    @Override
    protected boolean reaches(long fromNanos) {
        return direction == null || direction.wasThroughout(1 - sendingLevel, fromNanos);
    }

    private void awaitSilence() {
        if (silence != null) {
            time().cancel(silence);
        }
        silence = time().after(Span.WORLD, silenceNanos(), due -> {
            silence = null;
            if (!moduleSends()) {
                frameEnds();
            }
        });
    }

    private long silenceNanos() {
        return own().baud() > FIXED_SILENCE_BAUD ? FIXED_SILENCE_NANOS : own().lineNanos(7) / 2;
    }

    private void frameEnds() {
        byte[] bytes = frame.toByteArray();
        boolean whole = !spoilt && bytes.length >= 4 && bytes.length <= LONGEST_FRAME && crc(bytes, bytes.length) == 0;
        frame.reset();
        spoilt = false;
        int to = whole ? bytes[0] & 0xff : -1;
        if (to != unit && to != 0) {
            return;
        }
        byte[] answer = tables.answer(Arrays.copyOfRange(bytes, 1, bytes.length - 2));
        if (to == unit) {
            byte[] reply = new byte[answer.length + 3];
            reply[0] = (byte) unit;
            System.arraycopy(answer, 0, reply, 1, answer.length);
            int crc = crc(reply, reply.length - 2);
            reply[reply.length - 2] = (byte) crc;
            reply[reply.length - 1] = (byte) (crc >> 8);
            time().after(Span.WORLD, Math.max(0, delayNanos - silenceNanos()), due -> send(reply));
        }
    }

    /** CRC-16 of Modbus over the first {@code length} bytes; 0 over a frame with its own at the end. */
    static int crc(byte[] bytes, int length) {
        int crc = 0xffff;
        for (int i = 0; i < length; i++) {
            crc ^= bytes[i] & 0xff;
            for (int bit = 0; bit < 8; bit++) {
                crc = (crc & 1) != 0 ? crc >> 1 ^ 0xa001 : crc >> 1;
            }
        }
        return crc;
    }
}
