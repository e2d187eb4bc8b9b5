package io.quecsim.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;

class OctetsTest {

    @Test
    void asciiIsItsOwnView() {
        String text = "AT+CSQ\r\n";
        assertThat(Octets.of(text)).isSameAs(text);
        assertThat(Octets.text(text)).isSameAs(text);
    }

    @Test
    void viewIsUtf8() {
        String text = "a\u00e9\u4e2d\ud83d\ude00";
        assertThat(Octets.bytes(Octets.of(text))).isEqualTo(text.getBytes(StandardCharsets.UTF_8));
        assertThat(Octets.characters(Octets.of(text), 0, 10)).isEqualTo(4);
    }

    @Test
    void anyBytesSurviveTheWayThroughText() {
        Random random = new Random(4);
        for (int i = 0; i < 5_000; i++) {
            byte[] bytes = new byte[random.nextInt(12)];
            random.nextBytes(bytes);
            String octets = Octets.ofBytes(bytes);
            assertThat(Octets.of(Octets.text(octets))).isEqualTo(octets);
        }
    }

    @Test
    void looseCheck() {
        assertThat(Octets.isUtf8("abc")).isTrue();
        assertThat(Octets.isUtf8("\u00c3\u00a9")).isTrue();
        assertThat(Octets.isUtf8("\u00c3")).isFalse();
        assertThat(Octets.isUtf8("\u0080")).isFalse();
        assertThat(Octets.isUtf8("\u00ff")).isFalse();
    }
}
