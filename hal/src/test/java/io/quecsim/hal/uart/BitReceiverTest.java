package io.quecsim.hal.uart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

/** What a receiver reads of a wire, by hand and by comparison. */
class BitReceiverTest {
    private final BitReceiver receiver = new BitReceiver();

    private static UartSettings at(int baud, String format) {
        return UartSettings.DEFAULT.withBaud(baud).withFormat(format);
    }

    private byte[] read(UartSettings sender, UartSettings mine, int... values) {
        byte[] data = new byte[values.length];
        for (int i = 0; i < data.length; i++) {
            data[i] = (byte) values[i];
        }
        receiver.feed(data, sender, 1_000_000 + sender.lineNanos(data.length));
        return receiver.decode(mine, Long.MAX_VALUE);
    }

    @Test
    void equalSettingsReadWhatWasSent() {
        byte[] all = new byte[256];
        new Random(1).nextBytes(all);
        for (String format : new String[] {"8N1", "8E1", "8O2", "8N2"}) {
            UartSettings both = at(115_200, format);
            BitReceiver fresh = new BitReceiver();
            fresh.feed(all, both, both.lineNanos(256));
            assertThat(fresh.decode(both, Long.MAX_VALUE)).isEqualTo(all);
            assertThat(fresh.framingErrors() + fresh.parityErrors()).isZero();
        }
    }

    @Test
    void clocksTwoPercentApartReadTheSame() {
        assertThat(read(at(115_200, "8N1"), at(117_500, "8N1"), 0, 0x55, 0xFF, 0xA5))
                .containsExactly(0, 0x55, (byte) 0xFF, (byte) 0xA5);
        assertThat(receiver.framingErrors()).isZero();
    }

    @Test
    void atTwiceTheSpeedEachBitIsReadTwice() {
        // 0x55 on the wire, start bit first: 0 1 0 1 0 1 0 1 0 1. Twice: 00 11 00 11 00 11 00 11 00 11. A character is
        // start 0, data
        // 0 1 1 0 0 1 1 0 = 0x66, stop 0: a framing error. Then the line goes high, falls, and 0 0 1 1 0 0 1 1 1 1 ...
        // follows.
        assertThat(read(at(9600, "8N1"), at(19_200, "8N1"), 0x55)).containsExactly(0x66, (byte) 0xE6);
        assertThat(receiver.framingErrors()).isEqualTo(1);
    }

    @Test
    void aZeroAtATwelfthOfTheSpeedIsABreak() {
        // Nine low bits of the sender last 108 of the receiver: one character of zeros without a stop bit.
        assertThat(read(at(9600, "8N1"), at(115_200, "8N1"), 0)).containsExactly(0);
        assertThat(receiver.framingErrors()).isEqualTo(1);
    }

    @Test
    void aFastSenderIsReadAsFewerCharacters() {
        byte[] read = read(
                at(115_200, "8N1"),
                at(9600, "8N1"),
                new Random(3).ints(120, 0, 256).toArray());
        assertThat(read.length).isBetween(8, 12);
    }

    @Test
    void parityIsLookedAt() {
        assertThat(read(at(9600, "8O1"), at(9600, "8E1"), 1, 3, 7)).containsExactly(1, 3, 7);
        assertThat(receiver.parityErrors()).isEqualTo(3);
        // A receiver that expects a parity bit takes the stop bit for it, and the idle line for the stop bit.
        assertThat(new BitReceiverTest().read(at(9600, "8N1"), at(9600, "8E1"), 1))
                .containsExactly(1);
    }

    @Test
    void sevenBitsForEight() {
        // The eighth data bit is taken for the stop bit.
        assertThat(read(at(9600, "8N1"), at(9600, "7N1"), 0xC1)).containsExactly(0x41);
        assertThat(receiver.framingErrors()).isZero();
    }

    @Test
    void piecesReadLikeTheWhole() {
        UartSettings sender = at(9600, "8N1");
        UartSettings mine = at(19_200, "8N1");
        byte[] data = new byte[64];
        new Random(5).nextBytes(data);
        receiver.feed(data, sender, sender.lineNanos(64));
        byte[] whole = receiver.decode(mine, Long.MAX_VALUE);
        BitReceiver other = new BitReceiver();
        java.io.ByteArrayOutputStream pieces = new java.io.ByteArrayOutputStream();
        for (int i = 0; i < 64; i += 16) {
            long endNanos = sender.lineNanos(i + 16);
            other.feed(java.util.Arrays.copyOfRange(data, i, i + 16), sender, endNanos);
            pieces.writeBytes(other.decode(mine, endNanos));
        }
        pieces.writeBytes(other.decode(mine, Long.MAX_VALUE));
        assertThat(pieces.toByteArray()).isEqualTo(whole);
    }
}
