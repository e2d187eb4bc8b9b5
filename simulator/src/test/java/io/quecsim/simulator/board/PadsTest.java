package io.quecsim.simulator.board;

import static org.assertj.core.api.Assertions.assertThat;

import io.quecsim.hal.gpio.Pull;
import io.quecsim.hal.pwm.PwmWave;
import io.quecsim.simulator.testing.DeviceUnderTest;
import io.quecsim.simulator.testing.DeviceUnderTest.Ran;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What scripts see of pins, interrupts, converters, waves and keys. */
class PadsTest {
    private static String printed(String script) {
        return printed(DeviceUnderTest.running(script));
    }

    private static String printed(DeviceUnderTest device) {
        Ran ran = device.run();
        assertThat(ran.result().detail()).isEmpty();
        assertThat(ran.result().exitCode()).isZero();
        return ran.text();
    }

    @Test
    void aPinDrivesAndReads() {
        assertThat(printed("""
                        from machine import Pin
                        p = Pin(Pin.GPIO1, Pin.OUT, Pin.PULL_DISABLE, 1)
                        print(p, Pin.GPIO46, p is Pin(1, Pin.OUT, 0, 1), p.get_dir())
                        print(p.read(), p.value(), p(), p.write(0), p.read(), p.on(), p.read(), p.off(), p())
                        print(p.set_dir(Pin.IN), p.get_dir(), p.write(1), p.read(), p.set_dir(Pin.OUT), p.read())
                        p(0)
                        print(p.read(), p.value(1), p.read(), p.init(Pin.IN, Pin.PULL_PD), p.read(), callable(p))
                        Pin(1)
                        print(p.get_dir(), p.read())
                        print(Pin(2, Pin.IN, Pin.PULL_PU, 0).read(), Pin(dir=Pin.IN, pull=Pin.PULL_PD, value=1, *(3,)).read())
                        class Board:
                            led = Pin(4, Pin.OUT, 0, 1)
                        print(Board().led.read(), Board.led())
                        """)).isEqualTo("""
                        <Pin(1)> 46 True 1
                        1 1 1 0 0 None 1 None 0
                        0 0 -1 0 0 1
                        0 None 1 None 0 True
                        1 0
                        1 0
                        1 1
                        """);
    }

    @Test
    void aPinRefusesWhatIsNone() {
        assertThat(printed("""
                        from machine import Pin
                        for args in ((0,), (47,), (-1,), (1, 2), (1, 0, 3), (1, 0, 0, 2)):
                            try:
                                Pin(*args)
                            except ValueError as e:
                                print(e)
                        try:
                            Pin(1).set_dir(2)
                        except ValueError as e:
                            print(e)
                        print(hasattr(Pin, 'GPIO47'), hasattr(Pin, 'GPIO0'))
                        """)).isEqualTo("""
                        invalid pin
                        invalid pin
                        invalid pin
                        invalid pin dir, range{0:dir in, 1:dir out}
                        invalid pin pull, range{0:PIN_PULL_DISABLE, 1:PIN_PULL_PU, 2:PIN_PULL_PD}
                        invalid pin value, range{0:PIN_LEVEL_LOW, 1:PIN_LEVEL_HIGH}
                        Invalid direction parameter
                        False False
                        """);
    }

    @Test
    void aWireFollowsWhoHoldsIt() {
        DeviceUnderTest device = DeviceUnderTest.running("""
                from machine import Pin
                import utime
                p = Pin(5, Pin.IN, Pin.PULL_PU, 0)
                for _ in range(6):
                    print(p.read())
                    utime.sleep(1)
                Pin(6, Pin.OUT, 0, 1)
                """);
        device.pin(5).drive(0).at(0.5).release().at(1.5);
        device.pin(5).pull(Pull.DOWN).at(2.5).pull(Pull.NONE).at(3.5).drive(0).at(4.5);
        assertThat(printed(device)).isEqualTo("1\n0\n1\n0\n1\n0\n");
        assertThat(device.pin(6).level()).isOne();
        assertThat(device.pin(5).level()).isZero();
    }

    @Test
    void edgesCallBackInTheirOrder() {
        DeviceUnderTest device = DeviceUnderTest.running("""
                from machine import ExtInt
                import utime
                seen = []
                e = ExtInt(ExtInt.GPIO1, ExtInt.IRQ_RISING_FALLING, ExtInt.PULL_PU, seen.append)
                print(e, e.line(), e.read_level(), e.enable(), e is ExtInt(1, 2, 1, seen.append), e.enable())
                utime.sleep(2)
                print(seen, e.read_count(0), e.read_count(1), e.read_count(0), e.read_level())
                print(e.disable())
                utime.sleep(1)
                print(len(seen), e.read_count(0), e.count_reset())
                """);
        for (int i = 0; i < 3; i++) {
            device.pin(1).drive(0).at(1 + i * 0.1).drive(1).at(1.05 + i * 0.1);
        }
        device.pin(1).drive(0).at(2.5);
        assertThat(printed(device)).isEqualTo("""
                <ExtInt line=1> 1 1 0 True 0
                [[1, 1], [1, 0], [1, 1], [1, 0], [1, 1], [1, 0]] [3, 3] [3, 3] [0, 0] 1
                0
                6 [0, 0] 0
                """);
    }

    @Test
    void anInterruptKeepsToItsEdgeAndItsFilter() {
        DeviceUnderTest device = DeviceUnderTest.running("""
                from machine import ExtInt
                import utime
                def seen(args):
                    print(args, utime.ticks_ms())
                falling = ExtInt(ExtInt.GPIO1, ExtInt.IRQ_FALLING, ExtInt.PULL_PU, seen)
                slow = ExtInt(ExtInt.GPIO2, ExtInt.IRQ_RISING_FALLING, ExtInt.PULL_PU, seen, filter_time=20)
                for e in falling, slow:
                    e.enable()
                utime.sleep(2)
                print(falling.read_count(0), slow.read_count(0))
                for args in ((99, 0, 0), (1, 3, 0), (1, 0, 3)):
                    try:
                        ExtInt(*(args + (seen,)))
                    except ValueError as e:
                        print(e)
                try:
                    falling.read_count(2)
                except ValueError as e:
                    print(e)
                """);
        device.pin(1).drive(0).at(0.5).drive(1).at(0.6);
        // A contact that bounces for 10 ms, and a spike.
        device.pin(2)
                .drive(0)
                .at(1)
                .drive(1)
                .at(1.005)
                .drive(0)
                .at(1.010)
                .drive(1)
                .at(1.5)
                .drive(0)
                .at(1.7);
        device.pin(2).drive(1).at(1.701);
        assertThat(printed(device)).isEqualTo("""
                [1, 1] 500
                [2, 1] 1030
                [2, 0] 1520
                [0, 1] [1, 1]
                invalid pin value
                invalid mode value
                invalid pull value
                invalid is_reset value, must in [0,1]
                """);
    }

    @Test
    void aDeviceLivesOnForItsInterrupts() {
        DeviceUnderTest device = DeviceUnderTest.running("""
                from machine import ExtInt
                e = ExtInt(1, ExtInt.IRQ_RISING, ExtInt.PULL_PD, lambda args: print('late', args))
                e.enable()
                print('end')
                """);
        device.pin(1).drive(1).at(60);
        Ran ran = device.run();
        assertThat(ran.text()).isEqualTo("end\nlate [1, 0]\n");
        assertThat(ran.result().end()).isEqualTo(RunEnd.FINISHED);
        assertThat(ran.result().simNanos()).isBetween(60_000_000_000L, 60_001_000_000L);
    }

    @Test
    void moreEdgesThanTheQueueHoldsAreCountedButDropped() {
        DeviceUnderTest device = DeviceUnderTest.running("""
                from machine import ExtInt
                import utime
                seen = []
                e = ExtInt(1, ExtInt.IRQ_RISING_FALLING, ExtInt.PULL_PD, seen.append)
                e.enable()
                utime.sleep(1)
                print(e.read_count(0), len(seen), seen[-1])
                """);
        for (int i = 0; i < 50; i++) {
            device.pin(1).drive(1).at(0.5).drive(0).at(0.5);
        }
        assertThat(printed(device)).isEqualTo("[50, 50] 64 [1, 1]\n");
    }

    @Test
    void theConverterMeasures() {
        assertThat(printed(DeviceUnderTest.running("""
                                from misc import ADC
                                import utime
                                adc = ADC()
                                print(adc.read(ADC.ADC0), adc.open(), adc.read(ADC.ADC0), adc.read(ADC.ADC3), adc.read(4))
                                utime.sleep(2)
                                print(adc.read(ADC.ADC0), adc.read(1), adc.close(), adc.read(0))
                                """).at(1, "adc 0 1250").at(1, "adc 1 3300")))
                .isEqualTo("-1 0 0 0 -1\n1250 3300 0 -1\n");
    }

    @Test
    void wavesAreSeenFromOutside() {
        List<String> seen = new ArrayList<>();
        DeviceUnderTest device = DeviceUnderTest.running("""
                        from misc import PWM, PWM_V2
                        import utime
                        p = PWM(PWM.PWM0, PWM.ABOVE_MS, 1, 4)
                        print(p, p is PWM(0, PWM.ABOVE_MS, 1, 4), p.open())
                        utime.sleep_ms(10)
                        print(PWM(0, PWM.ABOVE_1US, 100, 200).open(), p.close(), p.close())
                        v = PWM_V2(PWM_V2.PWM3, 1000.0, 25)
                        print(v.open(), v.close())
                        print(PWM(1, 0, 0, 0).open())
                        for args in ((4, 0, 1, 1), (0, 4, 1, 1), (0, 0, 65536, 1), (0, 0, 1, 65536), (0, 0, 2, 1), (0, 0, 1)):
                            try:
                                PWM(*args)
                            except (ValueError, TypeError) as e:
                                print(e)
                        """)
                .profile("EC600N-CN")
                .whenBuilt(board -> board.world()
                        .pwm()
                        .observe((channel, wave, nanos) ->
                                seen.add(channel + (wave == null ? " off" : " " + wave.hertz() + " " + wave.duty()))));
        assertThat(printed(device)).isEqualTo("""
                PWM(pin:0 high time:1 cycle_time:4) True 0
                0 0 0
                0 0
                -1
                invalid PWMn value, must be in {0~3}.
                invalid cycle_range value, must be in {0:us, 1:ms, 2:10us, 3:below us}.
                invalid high_time value, must be in {0~65535}
                invalid cycle_time value, must be in {0~65535}
                invalid high_time value, must less more cycle_time or be equal to cycle_time
                'cycle_time' argument required
                """);
        assertThat(seen).containsExactly("0 250.0 0.25", "0 5000.0 0.5", "0 off", "3 1000.0 0.25", "3 off");
        PwmWave wave = new PwmWave(100, 40, 10);
        assertThat(wave.levelAt(109)).isOne();
        assertThat(wave.levelAt(110)).isZero();
        assertThat(wave.levelAt(140)).isOne();
    }

    @Test
    void aModuleWithOneWaveRefusesTheOthers() {
        assertThat(printed("""
                        from misc import PWM
                        print(hasattr(PWM, 'PWM1'))
                        try:
                            PWM(1, 0, 1, 2)
                        except ValueError as e:
                            print(e)
                        """)).isEqualTo("False\nfail\n");
    }

    private static final String KEYS = """
            from misc import PowerKey, USB
            import utime
            k = PowerKey()
            print(k.powerKeyEventRegister(lambda status: print('key', status, utime.ticks_ms())))
            u = USB()
            print(u.getStatus(), u.setCallback(lambda status: print('usb', status)))
            utime.sleep(5)
            print(u.getStatus(), u.unsetCallback())
            """;

    private static DeviceUnderTest withKeys() {
        return DeviceUnderTest.running(KEYS)
                .at(1, "power-key down")
                .at(1.2, "power-key up")
                .at(2, "power-key down")
                .at(2.6, "power-key up")
                .at(3, "usb out")
                .at(4, "usb in")
                .at(4.5, "usb out");
    }

    @Test
    void keyAndCableAreTold() {
        // Of presses this module tells the end of those that last half a second.
        assertThat(withKeys().exit(EndRules.Exit.MAIN).run().text())
                .isEqualTo("0\n1 0\nkey 0 2600\nusb 0\nusb 1\nusb 0\n0 0\n");
        assertThat(withKeys()
                        .profile("EC600N-CN")
                        .exit(EndRules.Exit.MAIN)
                        .run()
                        .text())
                .isEqualTo("0\n1 0\nkey 1 1000\nkey 0 1200\nkey 1 2000\nkey 0 2600\nusb 0\nusb 1\nusb 0\n0 0\n");
    }

    @Test
    void keysOfTheMatrixCallBack() {
        assertThat(printed(DeviceUnderTest.running("""
                                from machine import KeyPad
                                import utime
                                k = KeyPad(3, 2)
                                print(k.set_callback(print), k.init())
                                utime.sleep(2)
                                print(k.deinit())
                                utime.sleep(2)
                                try:
                                    KeyPad(9, 9)
                                except ValueError as e:
                                    print(e)
                                """)
                        .at(1, "key 2 1 down")
                        .at(1.1, "key 2 1 up")
                        .at(1.2, "key 5 5 down")
                        .at(3, "key 0 0 down")))
                .isEqualTo("0 0\n[1, 2, 1]\n[0, 2, 1]\n0\ninvalid row or col value\n");
    }

    /** The way applications use it: ask for the kind, restart, and find it so. */
    @Test
    void theUsbCardIsOfTheKindAskedForAfterARestart() {
        DeviceUnderTest device =
                DeviceUnderTest.running("""
                        from misc import Power, USBNET
                        import utime
                        print(USBNET.get_worktype() == USBNET.Type_ECM, USBNET.get_status())
                        if USBNET.get_worktype() != USBNET.Type_RNDIS:
                            try:
                                USBNET.set_worktype(2)
                            except ValueError as e:
                                print(e)
                            print(USBNET.open(), USBNET.set_worktype(USBNET.Type_RNDIS), USBNET.get_worktype())
                            Power.powerRestart()
                        print(USBNET.open(), USBNET.get_status())
                        utime.sleep(2)
                        print(USBNET.get_status(), USBNET.close())
                        """).boots().at(2, "usb out").timeLimitSeconds(10);
        assertThat(device.run().text())
                .contains("True 0\nUSBNET type must be Type_ECM or Type_RNDIS.\n0 0 1\n")
                .contains("False 0\n0 1\n0 0\n");
    }

    @Test
    void whatAModuleLacksIsNotThere() {
        assertThat(printed(DeviceUnderTest.running("""
                                import machine, misc
                                print([hasattr(machine, n) for n in ('Pin', 'KeyPad')])
                                print([hasattr(misc, n) for n in ('ADC', 'PWM', 'PWM_V2', 'USB', 'USBNET')])
                                print(hasattr(machine.I2C, 'I2C3'), hasattr(misc.ADC, 'ADC1'), machine.I2C(3, 0))
                                """).profile("BG95-M3")))
                .isEqualTo("[True, False]\n[True, False, False, False, False]\nFalse False False\n");
    }

    @Test
    void aReplayMeetsEverythingAgain(@TempDir Path folder) {
        Path journal = folder.resolve("x.qsj");
        DeviceUnderTest device = withKeys().exit(EndRules.Exit.MAIN).record(journal);
        Ran live = device.run();
        Ran again = DeviceUnderTest.replay(journal);
        assertThat(again.timedLines()).isEqualTo(live.timedLines());
        assertThat(again.result()).isEqualTo(live.result());
    }
}
