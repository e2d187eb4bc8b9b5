package io.quecsim.hal.peripheral;

import io.quecsim.core.time.TimeDomain;
import io.quecsim.hal.i2c.I2cTarget;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The temperature and humidity sensors AHT10 and AHT20 of Aosong, as their data sheets and the drivers in the field have them:
 * commands initialise (0xE1, of the AHT20 also 0xBE), measure (0xAC 0x33 0x00), reset (0xBA) and status (0x71); a measurement
 * takes 75 and 80 ms, during which the status says busy; six bytes of status and two 20-bit values, of the AHT20 a seventh
 * with their CRC. After a reset it does not answer for 20 ms.
 */
public final class Aht implements Peripheral, I2cTarget {
    private static final int BUSY = 0x80;
    private static final int CALIBRATED = 0x08;
    private static final long RESET_NANOS = 20_000_000;
    private static final double LEAST_CELSIUS = -40;
    private static final double MOST_CELSIUS = 85;

    private final int address;
    /** The later part: calibrated by its maker, and with a checksum. */
    private final boolean later;

    private final long conversionNanos;
    private final List<Integer> command = new ArrayList<>();
    private Drift celsius;
    private Drift humidity;
    private TimeDomain time = new TimeDomain();
    private boolean calibrated;
    private long deafUntilNanos;
    private long measuredNanos;
    private boolean measuring;
    private int[] shown = new int[7];
    private int next;

    private Aht(Values values, boolean later) {
        this.later = later;
        this.calibrated = later;
        this.address = values.whole("address", 0x08, 0x77);
        this.conversionNanos = values.nanos("conversion");
        long period = values.nanos("period");
        if (period < 1) {
            throw Values.wrong("period", values.text("period"), "longer");
        }
        this.celsius = new Drift(
                values.number("temperature", LEAST_CELSIUS, MOST_CELSIUS), values.number("swing", 0, 60), period);
        this.humidity = new Drift(values.number("humidity", 0, 100), values.number("humidity-swing", 0, 50), period);
        show(0, 0);
    }

    static PeripheralType type(String name, boolean later) {
        return new PeripheralType(
                name,
                Set.of(Place.Kind.I2C, Place.Kind.I2C_PINS),
                "temperature and humidity sensor " + (later ? "AHT20, with a checksum" : "AHT10"),
                List.of(
                        new PeripheralType.Key("address", "0x38", "on the bus"),
                        new PeripheralType.Key("temperature", "25", "degrees Celsius, -40 to 85"),
                        new PeripheralType.Key("humidity", "50", "per cent, 0 to 100"),
                        new PeripheralType.Key("swing", "0", "degrees that the temperature goes up and down"),
                        new PeripheralType.Key("humidity-swing", "0", "per cent that the humidity goes up and down"),
                        new PeripheralType.Key("period", "10m", "of both swings"),
                        new PeripheralType.Key("conversion", later ? "80ms" : "75ms", "how long a measurement takes")),
                values -> new Aht(values, later));
    }

    @Override
    public void plug(Bench bench, Place place) {
        time = bench.time();
        bench.i2c(place, this);
    }

    @Override
    public void turn(String knob, String value) {
        switch (knob) {
            case "temperature" -> celsius = celsius.withMean(Values.number(knob, value, LEAST_CELSIUS, MOST_CELSIUS));
            case "humidity" -> humidity = humidity.withMean(Values.number(knob, value, 0, 100));
            default -> throw new IllegalArgumentException("'" + knob + "' cannot be set; temperature and humidity can");
        }
    }

    @Override
    public int address() {
        return address;
    }

    @Override
    public boolean addressed(boolean reading) {
        if (time.nowNanos() < deafUntilNanos) {
            return false;
        }
        command.clear();
        next = 0;
        if (reading) {
            settle();
        }
        return true;
    }

    @Override
    public boolean written(int octet) {
        command.add(octet);
        settle();
        if (measuring && octet != 0xBA) {
            return true; // Heard, and not obeyed.
        }
        if (command.get(0) == 0xBA) {
            deafUntilNanos = time.nowNanos() + RESET_NANOS;
            calibrated = later;
            measuring = false;
        } else if (command.equals(List.of(0xAC, 0x33, 0x00))) {
            measuring = true;
            measuredNanos = time.nowNanos() + conversionNanos;
        } else if (command.size() == 3 && (command.get(0) == 0xE1 || later && command.get(0) == 0xBE)) {
            calibrated = (command.get(1) & CALIBRATED) != 0;
        }
        return true;
    }

    @Override
    public int read() {
        int octet = next == 0 ? status() : next < (later ? 7 : 6) ? shown[next] : 0xff;
        next++;
        return octet;
    }

    private int status() {
        return (measuring ? BUSY : 0) | (calibrated ? CALIBRATED : 0) | (later ? 0x10 : 0);
    }

    /** A measurement whose time is over shows. */
    private void settle() {
        if (measuring && time.nowNanos() >= measuredNanos) {
            measuring = false;
            show(raw((celsius.at(measuredNanos) + 50) / 200), raw(humidity.at(measuredNanos) / 100));
        }
    }

    private static int raw(double part) {
        return (int) Math.max(0, Math.min((1 << 20) - 1, Math.round(part * (1 << 20))));
    }

    private void show(int temperature, int moisture) {
        shown = new int[] {
            status(),
            moisture >> 12,
            moisture >> 4 & 0xff,
            (moisture & 0xf) << 4 | temperature >> 16,
            temperature >> 8 & 0xff,
            temperature & 0xff,
            0
        };
        shown[6] = crc(shown);
    }

    /** CRC-8 with polynomial 0x31 from 0xFF over the first six bytes. */
    private static int crc(int[] bytes) {
        int crc = 0xff;
        for (int i = 0; i < 6; i++) {
            crc ^= bytes[i];
            for (int bit = 0; bit < 8; bit++) {
                crc = (crc & 0x80) != 0 ? (crc << 1 ^ 0x31) & 0xff : crc << 1;
            }
        }
        return crc;
    }
}
