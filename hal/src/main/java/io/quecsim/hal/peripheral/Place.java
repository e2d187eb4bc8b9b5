package io.quecsim.hal.peripheral;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where on a module something can be attached: {@code i2c1}, {@code spi0}, {@code uart2}, {@code gpio5}, {@code adc0}, or
 * {@code i2c@12+13}, a two-wire bus on any two pins, the clock's first.
 *
 * @param second the data pin of such a bus, -1 elsewhere
 */
public record Place(Kind kind, int number, int second) {
    /** The kinds of place. */
    public enum Kind {
        I2C,
        /** A two-wire bus on pins. */
        I2C_PINS,
        SPI,
        UART,
        GPIO,
        ADC;

        /** As a user reads it. */
        public String text() {
            return this == I2C_PINS ? "i2c@CLOCK+DATA" : name().toLowerCase(Locale.ROOT) + "N";
        }
    }

    private static final Pattern FORM =
            Pattern.compile("(i2c|spi|uart|gpio|adc)(\\d{1,3})|i2c@(\\d{1,3})\\+(\\d{1,3})");

    /** @throws IllegalArgumentException when {@code text} is no place */
    public static Place parse(String text) {
        Matcher form = FORM.matcher(text);
        if (!form.matches()) {
            throw new IllegalArgumentException(
                    "'" + text + "' is no place; write i2cN, i2c@CLOCK+DATA, spiN, uartN, gpioN or adcN");
        }
        if (form.group(1) == null) {
            return new Place(Kind.I2C_PINS, Integer.parseInt(form.group(3)), Integer.parseInt(form.group(4)));
        }
        Kind kind = Kind.valueOf(form.group(1).toUpperCase(Locale.ROOT));
        return new Place(kind, Integer.parseInt(form.group(2)), -1);
    }

    @Override
    public String toString() {
        return kind == Kind.I2C_PINS
                ? "i2c@" + number + "+" + second
                : kind.name().toLowerCase(Locale.ROOT) + number;
    }
}
