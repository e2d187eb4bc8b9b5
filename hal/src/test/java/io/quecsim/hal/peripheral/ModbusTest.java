package io.quecsim.hal.peripheral;

import static org.assertj.core.api.Assertions.assertThat;

import io.quecsim.hal.gpio.Direction;
import io.quecsim.hal.gpio.Pull;
import io.quecsim.hal.uart.Uart;
import io.quecsim.hal.uart.UartSettings;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The slave on its line: frames, functions, exceptions, and the direction of its transceiver. */
class ModbusTest {
    private static final UartSettings LINE = UartSettings.DEFAULT.withBaud(9600);
    private static final long MILLI = 1_000_000;

    private final Desk desk = new Desk();

    private static byte[] framed(String hex) {
        byte[] body = HexFormat.of().parseHex(hex.replace(" ", ""));
        byte[] frame = java.util.Arrays.copyOf(body, body.length + 2);
        int crc = ModbusSlave.crc(frame, body.length);
        frame[body.length] = (byte) crc;
        frame[body.length + 1] = (byte) (crc >> 8);
        return frame;
    }

    /** The answer to a request without checksum, itself without; empty for none. */
    private String ask(Uart uart, String hex) {
        return askRaw(uart, framed(hex));
    }

    private String askRaw(Uart uart, byte[] frame) {
        uart.write(frame, 0, frame.length);
        desk.runTo(desk.time.nowNanos() + 2_000 * MILLI);
        return withoutSum(Desk.read(uart));
    }

    private static String withoutSum(byte[] answer) {
        if (answer.length == 0) {
            return "";
        }
        assertThat(ModbusSlave.crc(answer, answer.length)).isZero();
        return HexFormat.of().formatHex(answer, 0, answer.length - 2);
    }

    @Test
    void theChecksumIsTheStandards() {
        assertThat(HexFormat.of().formatHex(framed("01 03 00 00 00 0a"))).isEqualTo("01030000000ac5cd");
    }

    @ParameterizedTest
    @CsvSource({
        "11 01 0000 000a, 1101028900", // coils 0, 3, 7 of ten
        "11 02 0005 0002, 11020103",
        "11 03 0000 0003, 11030600fa02640000",
        "11 04 0002 0001, 110402beef",
        "11 05 0001 ff00, 11050001ff00",
        "11 05 0001 0000, 110500010000",
        "11 06 0007 1234, 110600071234",
        "11 0f 0000 000a 02 ff03, 110f0000000a",
        "11 10 0005 0002 04 000a 000b, 111000050002",
        "11 07, 118701", // no such function
        "11 03 0009 0002, 118302", // past the end
        "11 05 000a ff00, 118502",
        "11 06 000a 0000, 118602",
        "11 03 0000 0000, 118303", // none asked for
        "11 03 0000 007e, 118303", // too many
        "11 05 0001 1234, 118503",
        "11 10 0005 0002 03 000a 00, 119003", // byte count wrong
        "11 03 0000, 118303",
        "12 03 0000 0001, ''", // for another
        "00 03 0000 0001, ''", // for all
    })
    void everyFunctionAndException(String request, String answer) {
        Uart uart = desk.attach("uart2=modbus,address=0x11,size=10,coils=0:1;3:1;7:1,discrete=5-6:1,"
                        + "holding=0:250;1:612,input=2:0xbeef")
                .uart(LINE);
        assertThat(ask(uart, request)).isEqualTo(answer);
    }

    @Test
    void whatIsWrittenIsRead() {
        Uart uart = desk.attach("uart2=modbus").uart(LINE);
        ask(uart, "01 10 0005 0002 04 000a 000b");
        ask(uart, "01 0f 0002 0009 02 5501");
        ask(uart, "00 06 0005 0063"); // For all: done, and not answered.
        assertThat(ask(uart, "01 03 0005 0002")).isEqualTo("0103040063000b");
        assertThat(ask(uart, "01 01 0000 000c")).isEqualTo("0101025405");
        desk.bench.knobs().get("uart2").turn("holding", "6:77");
        assertThat(ask(uart, "01 03 0006 0001")).isEqualTo("010302004d");
    }

    @Test
    void aDamagedFrameIsNone() {
        Uart uart = desk.attach("uart2=modbus").uart(LINE);
        byte[] frame = framed("01 03 0000 0001");
        frame[3] ^= 1;
        assertThat(askRaw(uart, frame)).isEmpty();
        assertThat(ask(uart, "01 03 0000 0001")).isEqualTo("0103020000");
        uart.open(LINE.withBaud(19200));
        assertThat(ask(uart, "01 03 0000 0001")).isEmpty();
    }

    @Test
    void silenceEndsAFrameAndNothingElseDoes() {
        Uart uart = desk.attach("uart2=modbus,delay=20ms").uart(LINE);
        byte[] frame = framed("01 03 0000 0001");
        // Two characters of pause within it are none, four are its end.
        for (int pause = 2; pause <= 4; pause += 2) {
            uart.write(frame, 0, 3);
            desk.runTo(desk.time.nowNanos() + (3 + pause) * 1_041_667L);
            uart.write(frame, 3, frame.length);
            desk.runTo(desk.time.nowNanos() + 500 * MILLI);
            assertThat(withoutSum(Desk.read(uart))).isEqualTo(pause == 2 ? "0103020000" : "");
        }
        // A frame of many groups of the hardware's FIFO is one.
        assertThat(ask(uart, "01 10 0000 0064 c8" + " 0001".repeat(100))).isEqualTo("011000000064");
    }

    @Test
    void theAnswerComesAfterItsDelay() {
        Uart uart = desk.attach("uart2=modbus,delay=20ms").uart(LINE);
        byte[] frame = framed("01 03 0000 0001");
        uart.write(frame, 0, frame.length);
        long sent = 8 * 1_041_667L;
        desk.runTo(sent + 20 * MILLI + 6 * 1_041_667L);
        assertThat(uart.availableBytes()).isZero();
        desk.runTo(sent + 20 * MILLI + 7 * 1_041_667L + 1000);
        assertThat(uart.availableBytes()).isEqualTo(7);
    }

    @Test
    void theDirectionMustBeRightFromFirstBitToLast() {
        Uart uart = desk.attach("uart2=modbus,direction=5").uart(LINE);
        var pin = desk.pads.gpio().pin(5);
        pin.init(Direction.OUT, Pull.NONE, 0);
        assertThat(ask(uart, "01 03 0000 0001")).isEmpty();

        byte[] frame = framed("01 03 0000 0001");
        long sent = frame.length * 1_041_667L;
        // Dropped when the last stop bit is through: right. Late by more than the slave waits, or early: wrong.
        for (long off : new long[] {0, 1 * MILLI, 30 * MILLI, -2 * MILLI}) {
            pin.write(1);
            long begin = desk.time.nowNanos();
            uart.write(frame, 0, frame.length);
            desk.runTo(begin + sent + off);
            pin.write(0);
            desk.runTo(begin + 1000 * MILLI);
            boolean right = off >= 0 && off < 5 * MILLI;
            assertThat(withoutSum(Desk.read(uart))).as("" + off).isEqualTo(right ? "0103020000" : "");
        }
    }
}
