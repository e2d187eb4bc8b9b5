package io.quecsim.profiles;

import java.util.List;

/**
 * The module's pins and buses, as far as scripts see them.
 *
 * @param gpios the highest number of a GPIO; {@code machine.Pin} knows 1 to this one
 * @param extIntFilterMicros how long a level must last for {@code machine.ExtInt}, unless the script says otherwise
 * @param i2cBuses the I2C controllers that have pins
 * @param i2cConstants how many constants {@code machine.I2C} has
 * @param spiBuses the SPI controllers that have pins
 * @param spiClockHertz what the third argument of {@code machine.SPI} picks from
 * @param adcChannels analogue inputs
 * @param adcConstants how many constants {@code misc.ADC} has
 * @param pwmChannels wave outputs; with 0 there is no {@code misc.PWM}
 * @param pwmConstants how many constants {@code misc.PWM} has
 * @param keypadRows rows of the largest key matrix; with 0 there is no {@code machine.KeyPad}
 * @param keypadColumns its columns
 * @param powerKeyTellsPress whether {@code misc.PowerKey} tells a press when it begins, and not only its end
 * @param powerKeyLeastMillis a shorter press is not told
 * @param usbDetection whether there is {@code misc.USB}
 * @param usbNet whether there is {@code misc.USBNET}
 * @param usbPlugged whether a cable is in at power-on
 */
public record Peripherals(
        int gpios,
        int extIntFilterMicros,
        List<Integer> i2cBuses,
        int i2cConstants,
        List<Integer> spiBuses,
        List<Integer> spiClockHertz,
        int adcChannels,
        int adcConstants,
        int pwmChannels,
        int pwmConstants,
        int keypadRows,
        int keypadColumns,
        boolean powerKeyTellsPress,
        int powerKeyLeastMillis,
        boolean usbDetection,
        boolean usbNet,
        boolean usbPlugged) {
    static Peripherals of(DeviceProfile.Fields fields) {
        return new Peripherals(
                fields.integer("gpios"),
                fields.integer("extIntFilterMicros"),
                fields.integers("i2cBuses"),
                fields.integer("i2cConstants"),
                fields.integers("spiBuses"),
                fields.integers("spiClockHertz"),
                fields.integer("adcChannels"),
                fields.integer("adcConstants"),
                fields.integer("pwmChannels"),
                fields.integer("pwmConstants"),
                fields.integer("keypadRows"),
                fields.integer("keypadColumns"),
                fields.flag("powerKeyTellsPress"),
                fields.integer("powerKeyLeastMillis"),
                fields.flag("usbDetection"),
                fields.flag("usbNet"),
                fields.flag("usbPlugged"));
    }
}
