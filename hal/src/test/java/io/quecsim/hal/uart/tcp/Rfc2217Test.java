package io.quecsim.hal.uart.tcp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.quecsim.hal.uart.Parity;
import io.quecsim.hal.uart.UartSettings;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The Telnet side of a UART, byte by byte. */
class Rfc2217Test {
    private final List<String> log = new ArrayList<>();
    private final Rfc2217 telnet = new Rfc2217(
            new Dialect.Seat() {
                @Override
                public void reply(byte[] raw) {
                    log.add(text(raw));
                }

                @Override
                public void far(UartSettings settings) {
                    log.add("far " + settings);
                }

                @Override
                public void clearToSend(boolean clear) {
                    log.add("cts " + clear);
                }

                @Override
                public void purge() {
                    log.add("purge");
                }

                @Override
                public void hold(boolean held) {
                    log.add("hold " + held);
                }
            },
            UartSettings.DEFAULT);

    private static String text(byte[] raw) {
        StringBuilder text = new StringBuilder();
        for (byte value : raw) {
            text.append(text.isEmpty() ? "" : " ").append(value & 0xFF);
        }
        return text.toString();
    }

    private static byte[] bytes(int... values) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (int value : values) {
            out.write(value);
        }
        return out.toByteArray();
    }

    private byte[] take(int... values) {
        return telnet.decode(bytes(values));
    }

    @Test
    void theFirstWordsOfferBinaryBothWays() {
        telnet.begin();
        assertThat(log).containsExactly("255 251 0", "255 251 3", "255 253 0");
        log.clear();
        take(255, 253, 0, 255, 253, 3, 255, 251, 0);
        assertThat(log).as("answers to what was asked need no answer").isEmpty();
    }

    @Test
    void theComPortOptionIsTakenBothWaysAndOthersAreRefused() {
        take(255, 251, 44, 255, 253, 44, 255, 251, 44, 255, 253, 1, 255, 251, 99, 255, 252, 99);
        assertThat(log).containsExactly("255 253 44", "255 251 44", "255 252 1", "255 254 99");
    }

    @Test
    void settingsAreTakenAndAnswered() {
        take(255, 250, 44, 1, 0, 0, 0x25, 0x80, 255, 240);
        take(255, 250, 44, 2, 7, 255, 240);
        take(255, 250, 44, 3, 3, 255, 240);
        take(255, 250, 44, 4, 2, 255, 240);
        assertThat(log)
                .containsExactly(
                        "far 9600,8N1",
                        "255 250 44 101 0 0 37 128 255 240",
                        "far 9600,7N1",
                        "255 250 44 102 7 255 240",
                        "far 9600,7E1",
                        "255 250 44 103 3 255 240",
                        "far 9600,7E2",
                        "255 250 44 104 2 255 240");
        assertThat(telnet.far()).isEqualTo(new UartSettings(9600, 7, Parity.EVEN, 2, false));
    }

    @Test
    void whatItCannotDoIsAnsweredWithWhatIs() {
        take(255, 250, 44, 1, 0, 0, 0, 0, 255, 240); // Asks for the speed.
        take(255, 250, 44, 3, 4, 255, 240); // Mark.
        take(255, 250, 44, 4, 3, 255, 240); // One and a half.
        assertThat(log)
                .containsExactly(
                        "255 250 44 101 0 1 194 0 255 240", "255 250 44 103 1 255 240", "255 250 44 104 1 255 240");
        assertThat(telnet.far()).isNull();
    }

    @Test
    void controlPurgeAndStates() {
        take(255, 250, 44, 5, 12, 255, 240, 255, 250, 44, 5, 10, 255, 240);
        take(255, 250, 44, 12, 3, 255, 240, 255, 250, 44, 8, 255, 240, 255, 250, 44, 9, 255, 240);
        take(255, 250, 44, 11, 255, 255, 255, 240, 255, 250, 44, 10, 8, 255, 240);
        telnet.misread();
        assertThat(log)
                .containsExactly(
                        "cts false",
                        "255 250 44 105 12 255 240",
                        "255 250 44 105 12 255 240",
                        "purge",
                        "255 250 44 112 3 255 240",
                        "hold true",
                        "hold false",
                        "255 250 44 111 255 255 255 240",
                        "255 250 44 107 176 255 240",
                        "255 250 44 110 8 255 240",
                        "255 250 44 106 8 255 240");
    }

    @Test
    void dataIsEscapedHoweverItIsCut() {
        byte[] all = new byte[256];
        for (int i = 0; i < 256; i++) {
            all[i] = (byte) i;
        }
        telnet.begin();
        byte[] wire = telnet.encode(all);
        assertThat(wire).hasSize(257);
        ByteArrayOutputStream got = new ByteArrayOutputStream();
        for (byte value : wire) {
            got.writeBytes(telnet.decode(new byte[] {value}));
        }
        assertThat(got.toByteArray()).isEqualTo(all);
    }

    @Test
    void withoutTheBinaryOptionAReturnHasAZeroBehindIt() {
        assertThat(take('a', '\r', 0, 'b', '\r', '\n')).containsExactly('a', '\r', 'b', '\r', '\n');
    }

    @Test
    void garbageBreaksNothing() {
        Random random = new Random(1);
        assertThatCode(() -> {
                    for (int i = 0; i < 2000; i++) {
                        byte[] noise = new byte[random.nextInt(200)];
                        random.nextBytes(noise);
                        for (int k = 0; k < noise.length; k += 3) {
                            noise[k] = (byte) (random.nextInt(4) == 0 ? 44 : 240 + random.nextInt(16));
                        }
                        telnet.decode(noise);
                    }
                })
                .doesNotThrowAnyException();
        take(255, 240, 255, 240);
        log.clear();
        take(255, 250, 44, 1, 0, 1, 194, 0, 255, 240);
        assertThat(log).endsWith("255 250 44 101 0 1 194 0 255 240");
    }
}
