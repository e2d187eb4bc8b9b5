package io.quecsim.simulator.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quecsim.hal.HalException;
import io.quecsim.hal.i2c.I2cTarget;
import io.quecsim.simulator.testing.DeviceUnderTest;
import io.quecsim.simulator.testing.DeviceUnderTest.Ran;
import io.quecsim.simulator.trace.TraceHeader;
import io.quecsim.simulator.trace.TraceRecorder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Examples with their peripherals on a whole device: what they print, and that a run with them repeats and replays. */
class PeripheralsTest {
    private static final Path EXAMPLES = Path.of("../examples");

    @TempDir
    private Path folder;

    private static DeviceUnderTest example(String name) {
        return DeviceUnderTest.running(EXAMPLES.resolve(name + ".py"));
    }

    private static String printed(DeviceUnderTest device) {
        Ran ran = device.run();
        assertThat(ran.result().detail()).isEmpty();
        assertThat(ran.result().exitCode()).isZero();
        return ran.text();
    }

    @Test
    void aButtonIsDebounced() {
        DeviceUnderTest device = example("button").attach("gpio5=button,at=1s;2.5s;4s,bounce=8ms");
        assertThat(printed(device)).isEqualTo("""
                        GPIO5 pressed at 1000 ms, LED on
                        GPIO5 pressed at 2500 ms, LED off
                        GPIO5 pressed at 4000 ms, LED on
                        """);
        assertThat(device.pin(6).level()).isOne();
    }

    @Test
    void collectionsChangeNothing() {
        DeviceUnderTest device = example("button").attach("gpio5=button,at=1s;2.5s,bounce=8ms");
        String text = printed(device);
        assertThat(printed(example("button")
                        .attach("gpio5=button,at=1s;2.5s,bounce=8ms")
                        .gcStress()))
                .isEqualTo(text);
    }

    @Test
    void aSensorIsRead() {
        assertThat(printed(example("aht20").attach("i2c1=aht20,temperature=21.5,humidity=63.2")))
                .isEqualTo("21.50 C, 63.20 %\n".repeat(3));
        assertThat(printed(
                        example("aht20").attach("i2c1=aht20,temperature=21.5").at(0.5, "set i2c1 temperature -3.25")))
                .isEqualTo("21.50 C, 50.00 %\n" + "-3.25 C, 50.00 %\n".repeat(2));
    }

    @Test
    void withoutTheSensorTheBusIsSilent() {
        Ran ran = example("aht20").run();
        assertThat(ran.result().end()).isEqualTo(RunEnd.EXCEPTION);
        assertThat(ran.result().detail()).endsWith("OSError: the sensor does not answer\n");
    }

    @Test
    void aReceiverIsRead() {
        assertThat(printed(example("gnss").attach("uart2=gnss,cold-start=3s,speed=36,course=90,lat=0,lon=10")))
                .isEqualTo("""
                        searching
                        searching
                        000003.000 0.00000 10.00027, 36.0 km/h
                        000004.000 0.00000 10.00036, 36.0 km/h
                        000005.000 0.00000 10.00045, 36.0 km/h
                        """);
    }

    @Test
    void aSlaveIsPolled() {
        assertThat(printed(example("modbus").attach("uart2=modbus,direction=5,holding=0:235;1:612")))
                .isEqualTo("""
                        23.5 C, 61.2 %
                        (235, 700)
                        exception 2
                        no answer
                        """);
        Ran wrong = example("modbus")
                .attach("uart2=modbus,direction=5,sends-at=0,holding=0:235;1:612")
                .run();
        assertThat(wrong.result().detail()).endsWith("OSError: no answer\n");
        Ran other = example("modbus")
                .attach("uart2=modbus,direction=7,holding=0:235;1:612")
                .run();
        assertThat(other.result().detail()).endsWith("OSError: no answer\n");
    }

    @Test
    void twoPinsAreABusToo() {
        String script = """
                from machine import I2C, I2C_simulation
                import utime
                data = bytearray(7)
                for bus in I2C_simulation(I2C_simulation.GPIO12, I2C_simulation.GPIO13, 100000), I2C(I2C.I2C0, I2C.STANDARD_MODE):
                    print(bus)
                    t = utime.ticks_us()
                    print(bus.write(0x38, b'', 0, b'\\xac\\x33\\x00', 3), 380 < utime.ticks_diff(utime.ticks_us(), t) < 600)
                    utime.sleep_ms(80)
                    print(bus.read(0x38, b'', 0, data, 7, 0), data[0], (data[1] << 12 | data[2] << 4 | data[3] >> 4) * 100 >> 20)
                    print(bus.write(0x39, b'', 0, b'', 0), bus.read(0x39, b'', 0, data, 1, 0))
                """;
        assertThat(printed(DeviceUnderTest.running(script)
                        .attach("i2c@12+13=aht20,humidity=40.1")
                        .attach("i2c0=aht20,humidity=40.1")))
                .isEqualTo("""
                        I2C scl_gpio:12, sda_gpio:13, freq:100000Hz

                        0 True
                        0 24 40
                        -1 -1
                        I2C0
                        0 True
                        0 24 40
                        -1 -1
                        """);
    }

    @Test
    void oneMayWriteOnesOwn() {
        I2cTarget echo = new I2cTarget() {
            private int last;

            @Override
            public int address() {
                return 0x20;
            }

            @Override
            public boolean addressed(boolean reading) {
                return true;
            }

            @Override
            public boolean written(int octet) {
                last = octet;
                return true;
            }

            @Override
            public int read() {
                return last++;
            }
        };
        assertThat(printed(DeviceUnderTest.running("""
                                from machine import I2C, SPI
                                i2c = I2C(I2C.I2C0, I2C.FAST_MODE)
                                data = bytearray(3)
                                print(i2c.read(0x20, b'A', 1, data, 3, 0), data)
                                spi = SPI(SPI.SPI0, 0, 9)
                                print(spi, spi.write_read(data, b'xyz', 2), bytes(data), spi.read(data, 1), data, spi.write(b'q', 1))
                                for args in ((4, 0, 0), (0, 4, 0), (0, 0, 10), (2, 0, 0)):
                                    try:
                                        SPI(*args)
                                    except ValueError as e:
                                        print(e)
                                """)
                        .attach("i2c0", (bench, place) -> bench.i2c(place, echo))
                        .attach("spi0=loopback")))
                .isEqualTo("""
                        0 bytearray(b'ABC')
                        spi0 0 b'xyC' 0 bytearray(b'\\xffyC') 0
                        port must be (0~3)
                        mode must be (0~3)
                        clk must be (0~9)
                        spi init fail
                        """);
    }

    @Test
    void busTransfersTakeTheirTimeOfTheCpu() {
        assertThat(printed(DeviceUnderTest.running("""
                                from machine import I2C
                                import utime
                                i2c = I2C(I2C.I2C0, I2C.STANDARD_MODE)
                                t = utime.ticks_us()
                                i2c.write(0x38, b'', 0, bytes(98), 98)
                                print((utime.ticks_diff(utime.ticks_us(), t) + 5) // 10)
                                """).attach("i2c0=aht20"))).isEqualTo("893\n"); // 893 bits of 10 us.
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "button | gpio5=button,at=1s;2.5s,bounce=8ms",
                "aht20 | i2c1=aht20,temperature=21.5,swing=2,period=7s",
                "gnss | uart2=gnss,cold-start=2s,speed=36",
                "modbus | uart2=modbus,direction=5,holding=0:235;1:612",
            })
    void runsRepeatAndReplay(String name, String spec) throws IOException {
        byte[] first = traced(name, spec, "first");
        assertThat(traced(name, spec, "second")).isEqualTo(first);
        Path journal = folder.resolve("x.qsj");
        Ran live =
                example(name).attach(spec).at(1.5, "pin 1 high").record(journal).run();
        Ran again = DeviceUnderTest.replay(journal);
        assertThat(again.timedLines()).isEqualTo(live.timedLines());
        assertThat(again.result()).isEqualTo(live.result());
    }

    private byte[] traced(String name, String spec, String file) throws IOException {
        Path trace = folder.resolve(file);
        try (TraceRecorder recorder = TraceRecorder.create(trace, TraceHeader.of("p", 0, "x", "test"))) {
            Ran ran = example(name).attach(spec).trace(recorder).run();
            recorder.finish(ran.result().simNanos(), 0, "done");
        }
        return Files.readAllBytes(trace);
    }

    @Test
    void aSensorSurvivesResetsOfTheModule() {
        String script = """
                from machine import I2C, Pin
                from misc import Power
                import utime
                bus = I2C(I2C.I2C1, I2C.STANDARD_MODE)
                data = bytearray(1)
                bus.read(0x38, b'', 0, data, 1, 0)
                print(data[0], Pin(Pin.GPIO1, Pin.IN, 0, 0).read(), Pin(Pin.GPIO2, Pin.IN, 0, 0).read())
                if data[0] == 8:
                    raise SystemExit
                bus.write(0x38, b'', 0, b'\\xe1\\x08\\x00', 3)
                Pin(Pin.GPIO2, Pin.OUT, 0, 1)
                Power.powerRestart()
                """;
        Ran ran = DeviceUnderTest.running(script)
                .boots()
                .attach("i2c1=aht10")
                .attach("gpio1=level")
                .timeLimitSeconds(60)
                .run();
        assertThat(ran.text()).contains("0 1 0\n").contains("8 1 0\n");
    }

    @Test
    void whatDoesNotFitIsToldBeforeAnythingRuns() {
        assertThatThrownBy(() ->
                        DeviceUnderTest.running("print(1)").attach("i2c3=aht20").run())
                .isInstanceOf(HalException.class)
                .hasMessageStartingWith("there is no i2c3; the module has i2c0, i2c1: i2c3=aht20 (write PLACE=");
        DeviceUnderTest device = DeviceUnderTest.running("print(1)");
        device.pin(99).drive(1);
        assertThatThrownBy(device::run).hasMessageStartingWith("no GPIO99; the module has GPIO0 to GPIO46");
        assertThat(List.of(device.world().gpio().highest())).containsExactly(46);
    }
}
