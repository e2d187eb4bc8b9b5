package io.quecsim.hal.peripheral;

import io.quecsim.core.time.Event;
import io.quecsim.core.time.Span;
import io.quecsim.hal.uart.UartSettings;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A GNSS receiver on a serial line: every second GGA, RMC and GSV of NMEA 0183, with checksums. It begins to search when the
 * module is switched on and has no fix, and no time, before its cold start is over. Then it stands, or moves with the speed and
 * course it was given. While nobody listens it sends nothing, but goes on moving.
 */
public final class Gnss extends SerialPeripheral {
    private static final long SECOND_NANOS = 1_000_000_000L;
    private static final double METRES_A_DEGREE = 111_319.5;
    private static final double KNOTS_IN_KMH = 1.852;
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HHmmss'.000'", Locale.ROOT);
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("ddMMyy", Locale.ROOT);

    private final String talker;
    private final long coldStartNanos;
    private final long utcSeconds;
    private final int satellites;
    private final double altitude;
    private double latitude;
    private double longitude;
    /** When it was there. */
    private long thereNanos;

    private double kmh;
    private double course;
    private @Nullable Event next;

    private Gnss(Values values) {
        super(UartSettings.DEFAULT.withBaud(values.whole("baud", 300, 921_600)));
        latitude = values.number("lat", -89, 89);
        longitude = values.number("lon", -180, 180);
        altitude = values.number("alt", -500, 20_000);
        kmh = values.number("speed", 0, 2000);
        course = values.number("course", 0, 360);
        coldStartNanos = values.nanos("cold-start");
        satellites = values.whole("satellites", 4, 24);
        utcSeconds = (long) values.number("utc", 0, 4_000_000_000.0);
        talker = values.text("talker");
        if (!talker.matches("G[ANPLB]|BD")) {
            throw Values.wrong("talker", talker, "GN, GP, GL, GA, GB or BD");
        }
    }

    static PeripheralType type() {
        return new PeripheralType(
                "gnss",
                Set.of(Place.Kind.UART),
                "GNSS receiver that sends GGA, RMC and GSV every second",
                List.of(
                        new PeripheralType.Key("lat", "31.8205", "degrees north"),
                        new PeripheralType.Key("lon", "117.1157", "degrees east"),
                        new PeripheralType.Key("alt", "40", "metres above the sea"),
                        new PeripheralType.Key("speed", "0", "kilometres an hour"),
                        new PeripheralType.Key("course", "0", "degrees, clockwise from north"),
                        new PeripheralType.Key("cold-start", "30s", "how long it has no fix"),
                        new PeripheralType.Key("satellites", "8", "in use with a fix, 4 to 24"),
                        new PeripheralType.Key("utc", "1767225600", "seconds since 1970 at power-on"),
                        new PeripheralType.Key("talker", "GN", "of GGA and RMC"),
                        new PeripheralType.Key("baud", "9600", "its speed")),
                Gnss::new);
    }

    @Override
    public String address() {
        return "a GNSS receiver";
    }

    @Override
    public void turn(String knob, String value) {
        move();
        switch (knob) {
            case "speed" -> kmh = Values.number(knob, value, 0, 2000);
            case "course" -> course = Values.number(knob, value, 0, 360);
            case "lat" -> latitude = Values.number(knob, value, -89, 89);
            case "lon" -> longitude = Values.number(knob, value, -180, 180);
            default ->
                throw new IllegalArgumentException("'" + knob + "' cannot be set; lat, lon, speed and course can");
        }
    }

    @Override
    protected void opened() {
        if (next == null) {
            schedule(time().nowNanos() / SECOND_NANOS + 1);
        }
    }

    @Override
    protected void released() {
        if (next != null) {
            time().cancel(next);
            next = null;
        }
    }

    private void schedule(long second) {
        next = time().at(Span.WORLD, second * SECOND_NANOS, due -> {
            schedule(second + 1);
            send(sentences(second).getBytes(StandardCharsets.US_ASCII));
        });
    }

    /** Brings the position to now. */
    private void move() {
        long now = time().nowNanos();
        double metres = kmh / 3.6 * (now - thereNanos) / 1e9;
        thereNanos = now;
        double radians = StrictMath.toRadians(course);
        double north = metres * StrictMath.cos(radians) / METRES_A_DEGREE;
        double east =
                metres * StrictMath.sin(radians) / (METRES_A_DEGREE * StrictMath.cos(StrictMath.toRadians(latitude)));
        latitude = Math.max(-89.9, Math.min(89.9, latitude + north));
        longitude = Math.IEEEremainder(longitude + east, 360);
    }

    private String sentences(long second) {
        move();
        boolean fix = second * SECOND_NANOS >= coldStartNanos;
        LocalDateTime utc = LocalDateTime.ofEpochSecond(utcSeconds + second, 0, ZoneOffset.UTC);
        String where = angle(latitude, 2, "N", "S") + "," + angle(longitude, 3, "E", "W");
        StringBuilder out = new StringBuilder();
        if (fix) {
            sentence(
                    out,
                    "%sGGA,%s,%s,1,%02d,0.9,%.1f,M,0.0,M,,",
                    talker,
                    TIME.format(utc),
                    where,
                    satellites,
                    altitude);
            sentence(
                    out,
                    "%sRMC,%s,A,%s,%.2f,%.2f,%s,,,A",
                    talker,
                    TIME.format(utc),
                    where,
                    kmh / KNOTS_IN_KMH,
                    course,
                    DATE.format(utc));
        } else {
            sentence(out, "%sGGA,,,,,,0,00,99.9,,M,,M,,", talker);
            sentence(out, "%sRMC,,V,,,,,,,,,,N", talker);
        }
        inView(out, fix ? satellites : (int) (satellites * second * SECOND_NANOS / Math.max(1, coldStartNanos)));
        return out.toString();
    }

    /** Satellites in view, four a sentence; where they stand is made up, and the same in every run. */
    private static void inView(StringBuilder out, int count) {
        int sentences = Math.max(1, (count + 3) / 4);
        for (int part = 0; part < sentences; part++) {
            StringBuilder body =
                    new StringBuilder(String.format(Locale.ROOT, "GPGSV,%d,%d,%02d", sentences, part + 1, count));
            for (int i = part * 4; i < Math.min(count, part * 4 + 4); i++) {
                body.append(String.format(
                        Locale.ROOT, ",%02d,%02d,%03d,%02d", i + 1, 20 + i * 17 % 60, i * 47 % 360, 25 + i * 5 % 20));
            }
            sentence(out, "%s", body);
        }
    }

    private static String angle(double degrees, int digits, String positive, String negative) {
        // In ten-thousandths of a minute, so that 59.99999 minutes do not become 60.
        long parts = Math.round(Math.abs(degrees) * 600_000);
        return String.format(
                Locale.ROOT,
                "%0" + digits + "d%02d.%04d,%s",
                parts / 600_000,
                parts / 10_000 % 60,
                parts % 10_000,
                degrees < 0 ? negative : positive);
    }

    private static void sentence(StringBuilder out, String format, Object... values) {
        String body = String.format(Locale.ROOT, format, values);
        int sum = 0;
        for (int i = 0; i < body.length(); i++) {
            sum ^= body.charAt(i);
        }
        out.append('$').append(body).append(String.format(Locale.ROOT, "*%02X\r\n", sum));
    }
}
