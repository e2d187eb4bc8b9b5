package io.quecsim.hal.peripheral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quecsim.hal.HalException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@code --attach} takes, and what it says of anything else. */
class AttachmentTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "i2c1=aht20",
                "i2c@12+13=aht10,temperature=-10.5,address=0x39",
                "uart2=gnss,lat=-33.9,cold-start=0s",
                "uart1=modbus,address=7,holding=0:250;10-19:7,coils=3:1",
                "gpio5=button,at=1s;2.5s,bounce=0ms",
                "gpio5=level,value=low",
                "gpio5=pull,to=down",
                "gpio5=square,period=20ms,high=5ms",
                "adc0=voltage,millivolts=1250",
                "spi0=loopback"
            })
    void whatIsRightIsTaken(String text) {
        new Desk().attach(text);
        assertThat(Attachment.parse(text).text()).isEqualTo(text);
        String place = text.substring(0, text.indexOf('='));
        assertThat(Attachment.parse(text).place()).hasToString(place);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "aht20 | an attachment names a place and a peripheral",
                "can0=aht20 | 'can0' is no place; write i2cN, i2c@CLOCK+DATA, spiN, uartN, gpioN or adcN",
                "i2c1=thermometer | there is no peripheral 'thermometer'; there are aht10, aht20, gnss, modbus, button,",
                "uart1=aht20 | aht20 cannot be attached there; it fits i2c@CLOCK+DATA, i2cN",
                "i2c1=aht20,heat=3 | aht20 has no 'heat'; it has address, temperature, humidity, swing,",
                "i2c1=aht20,humidity | 'humidity' is not of the form key=value",
                "i2c1=aht20,humidity=1,humidity=2 | 'humidity' is there twice",
                "i2c1=aht20,humidity=101 | humidity is '101'; it can be 0 to 100",
                "i2c1=aht20,address=x | address is 'x'; it can be a whole number",
                "i2c1=aht20,conversion=80 | conversion is '80'; it can be a time such as 80ms, 1.5s or 10us",
                "uart1=modbus,holding=0-1 | holding is '0-1'; it can be a list such as 0:250;1:612 or 0-3:1",
                "uart1=modbus,coils=0:2 | coils is '2'; it can be 0 to 1",
                "uart1=modbus,format=9N1 | not a character format like 8N1: 9N1",
                "uart1=gnss,talker=XX | talker is 'XX'; it can be GN, GP, GL, GA, GB or BD",
                "gpio5=button,to=moon | to is 'moon'; it can be ground, supply",
                "gpio5=square,period=1us | period is '1us'; it can be 10us and more, and not less than high",
            })
    void anythingElseIsToldClearly(String text, String message) {
        assertThatThrownBy(() -> Attachment.parse(text))
                .isInstanceOfSatisfying(
                        HalException.class, e -> assertThat(e.what()).startsWith(message));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "i2c2=aht20 | there is no i2c2; the module has i2c0, i2c1",
                "spi1=loopback | there is no spi1; the module has spi0",
                "uart3=gnss | there is no uart3; the module has uart1, uart2",
                "gpio21=button | there is no gpio21; the module has gpio0 to gpio20",
                "i2c@1+21=aht20 | there is no gpio21; the module has gpio0 to gpio20",
                "adc2=voltage | no ADC2; the module has 2 channels",
                "uart1=modbus,direction=30 | there is no gpio30; the module has gpio0 to gpio20",
            })
    void whatTheModuleLacksIsToldClearly(String text, String message) {
        Desk desk = new Desk();
        assertThatThrownBy(() -> desk.attach(text))
                .isInstanceOfSatisfying(
                        HalException.class, e -> assertThat(e.what()).isEqualTo(message));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "i2c1=aht20 | i2c1=aht10 | I2C1 has two targets at 0x38",
                "i2c@1+2=aht20 | i2c@1+2=aht10 | the bus has two targets at 0x38",
                "uart2=gnss | uart2=modbus | something is attached to uart2 already",
                "spi0=loopback | spi0=loopback | SPI0 has a chip at its select line already",
            })
    void oneSeatIsForOne(String first, String second, String message) {
        Desk desk = new Desk().attach(first);
        assertThatThrownBy(() -> desk.attach(second)).hasMessageStartingWith(message);
    }

    @Test
    void theHelpNamesEveryKey() {
        String help = Catalogue.help();
        for (PeripheralType type : Catalogue.types()) {
            assertThat(help).contains("\n" + type.name() + ": ");
            type.keys().forEach(key -> assertThat(help).contains("  " + key.name() + " "));
        }
    }

    @Test
    void knobsAreFoundByPlaceAndName() {
        Desk desk = new Desk().attach("i2c1=aht20").attach("i2c1=aht20,address=0x39");
        assertThat(desk.bench.knobs()).containsOnlyKeys("i2c1", "i2c1.aht20", "i2c1.aht20.2");
        assertThatThrownBy(() -> desk.bench.knobs().get("i2c1").turn("colour", "red"))
                .hasMessage("'colour' cannot be set; temperature and humidity can");
    }
}
