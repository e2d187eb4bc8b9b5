package io.quecsim.simulator.board;

import static org.assertj.core.api.Assertions.assertThat;

import io.quecsim.simulator.testing.DeviceUnderTest;
import org.junit.jupiter.api.Test;

/** The port the REPL talks through, on a device that boots. */
class ReplPortTest {
    @Test
    void whatIsTypedRuns() {
        Typist typist = new Typist().types(1000, "print(6 * 7)\r");
        typist.at(DeviceUnderTest.running("print('main')").boots()).run();
        assertThat(typist.seen())
                .startsWith("mount.\r\nmain\r\nQuecpython ")
                .endsWith("\r\n>>> print(6 * 7)\r\n42\r\n>>> ");
    }

    @Test
    void controlCEndsMainAndTheNextBootLeavesItOut() {
        Typist typist = new Typist().types(2500, "\3").types(4000, "\4").types(5500, "\3");
        DeviceUnderTest.Ran ran =
                typist.at(DeviceUnderTest.running("""
                                import utime
                                while True:
                                    print('tick')
                                    utime.sleep(1)
                                """).boots()).run();
        String prompt = "Quecpython v1.12 on Sat_Nov_19_2022_5:29:48_PM ; EC600U with QUECTEL \n"
                + " Type \"help()\" for more information.\n>>> ";
        String interrupted = "Traceback (most recent call last):\n  File \"/usr/main.py\", line 4, in <module>\n"
                + "KeyboardInterrupt: \nMPY: soft reboot\nmount.\n";
        assertThat(typist.seen().replace("\r\n", "\n"))
                .isEqualTo("mount.\ntick\ntick\ntick\n" + interrupted + prompt // Left out.
                        + "\nMPY: soft reboot\nmount.\ntick\ntick\n" + interrupted + prompt);
        assertThat(ran.result().end()).isEqualTo(RunEnd.FINISHED);
    }

    @Test
    void aScriptTakesThePortFromTheReplAndGivesItBack() {
        Typist typist = new Typist().types(1000, "abc").types(3000, "print('back')\r");
        DeviceUnderTest.Ran ran =
                typist.at(DeviceUnderTest.running("""
                                import utime
                                from machine import UART
                                uart = UART(UART.UART3, 115200, 8, 0, 1, 0)
                                print('not heard')
                                utime.sleep(2)
                                uart.write(b'got ' + uart.read(10))
                                utime.sleep_ms(100)
                                uart.close()
                                """).boots()).run();
        assertThat(typist.seen())
                .startsWith("mount.\r\ngot abcQuecpython")
                .endsWith(">>> print('back')\r\nback\r\n>>> ");
        assertThat(ran.text()).contains("not heard");
    }

    @Test
    void aRestartForgetsWhatWasTypedAndASoftResetDoesNot() {
        Typist typist = new Typist().types(500, "print('typed ahead')\r").types(5000, "print(2)\r");
        typist.at(DeviceUnderTest.running("""
                                import utime
                                from misc import Power
                                if Power.powerOnReason() == 1:
                                    utime.sleep(1)
                                    Power.powerRestart()
                                """).boots()).run();
        assertThat(typist.seen()).doesNotContain("typed ahead").endsWith(">>> print(2)\r\n2\r\n>>> ");
    }
}
