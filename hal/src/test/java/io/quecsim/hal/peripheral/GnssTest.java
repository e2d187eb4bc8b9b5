package io.quecsim.hal.peripheral;

import static org.assertj.core.api.Assertions.assertThat;

import io.quecsim.hal.uart.Uart;
import io.quecsim.hal.uart.UartSettings;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** What the receiver says, second by second. */
class GnssTest {
    private static final long SECOND = 1_000_000_000L;
    private static final UartSettings LINE = UartSettings.DEFAULT.withBaud(9600);

    private final Desk desk = new Desk();

    private List<String> heard(Uart uart, long toSeconds) {
        desk.runTo(toSeconds * SECOND + SECOND - 1);
        return List.of(new String(Desk.read(uart), StandardCharsets.US_ASCII).split("\r\n"));
    }

    private static void checkSum(String sentence) {
        int star = sentence.indexOf('*');
        int sum = 0;
        for (int i = 1; i < star; i++) {
            sum ^= sentence.charAt(i);
        }
        assertThat(sentence).startsWith("$").endsWith(String.format("*%02X", sum));
    }

    @Test
    void aFixComesAfterTheColdStart() {
        Uart uart = desk.attach("uart2=gnss,cold-start=3s,lat=-33.8568,lon=151.2153,alt=12.5,satellites=6")
                .uart(LINE);
        List<String> searching = heard(uart, 1);
        assertThat(searching)
                .containsExactly("$GNGGA,,,,,,0,00,99.9,,M,,M,,*6F", "$GNRMC,,V,,,,,,,,,,N*4D", searching.get(2));
        assertThat(searching.get(2)).startsWith("$GPGSV,1,1,02,");
        heard(uart, 2);
        List<String> fixed = heard(uart, 3);
        fixed.forEach(GnssTest::checkSum);
        assertThat(fixed).hasSize(4);
        assertThat(fixed.get(0)).startsWith("$GNGGA,000003.000,3351.4080,S,15112.9180,E,1,06,0.9,12.5,M,0.0,M,,*");
        assertThat(fixed.get(1)).startsWith("$GNRMC,000003.000,A,3351.4080,S,15112.9180,E,0.00,0.00,010126,,,A*");
        assertThat(fixed.get(2)).startsWith("$GPGSV,2,1,06,");
        assertThat(fixed.get(3)).startsWith("$GPGSV,2,2,06,");
    }

    @Test
    void itMovesAlongItsTrack() {
        Uart uart = desk.attach("uart2=gnss,cold-start=0s,lat=0,lon=10,speed=360,course=90")
                .uart(LINE);
        heard(uart, 9);
        List<String> heard = heard(uart, 10);
        // A kilometre to the east on the equator: 0.539 minutes.
        String[] fields = heard.get(1).split(",");
        assertThat(fields[3]).isEqualTo("0000.0000");
        assertThat(Double.parseDouble(fields[5])).isCloseTo(1000.539, Offset.offset(0.0002));
        assertThat(fields[7]).isEqualTo("194.38");
        assertThat(fields[8]).isEqualTo("90.00");
        desk.bench.knobs().get("uart2").turn("speed", "0");
        assertThat(heard(uart, 12).get(5).split(",")[5]).startsWith("01000.59");
    }

    @Test
    void itTalksAtItsOwnSpeedToWhoeverListens() {
        Uart uart = desk.attach("uart2=gnss,cold-start=0s").uart(LINE);
        desk.runTo(SECOND + 8 * 1_041_667L);
        assertThat(uart.availableBytes()).isZero();
        desk.runTo(SECOND + 17 * 1_041_667L);
        assertThat(uart.availableBytes()).isEqualTo(16);
        heard(uart, 1);
        uart.close();
        desk.runTo(5 * SECOND + 1);
        uart.open(LINE);
        assertThat(heard(uart, 6).get(0)).startsWith("$GNGGA,000006.000,");
    }
}
