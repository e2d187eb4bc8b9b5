package io.quecsim.simulator.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.quecsim.simulator.board.RunEnd;
import io.quecsim.simulator.board.RunResult;
import io.quecsim.simulator.testing.DeviceUnderTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@code sys.exit} asks for is what the process answers. */
class ExitCodeTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "     | 0   | ",
                "None | 0   | ",
                "0    | 0   | ",
                "False| 0   | ",
                "True | 1   | ",
                "7    | 7   | ",
                "255  | 255 | ",
                "-1   | 255 | ",
                "257  | 1   | ",
                "256  | 0   | sys.exit(256) is exit code 0",
                "1<<40| 0   | sys.exit(1099511627776) is exit code 0",
                "()   | 1   | ",
                "1.0  | 1   | ",
                "\"no good\" | 1 | quecsim: no good",
            })
    void ofTheMainScript(String value, int code, String told) {
        String argument = value == null ? "" : value;
        for (String call : new String[] {"sys.exit(%s)", "raise SystemExit(%s)"}) {
            RunResult result = DeviceUnderTest.running("import sys\n" + String.format(call, argument))
                    .run()
                    .result();
            assertThat(result.end()).isEqualTo(RunEnd.EXITED);
            assertThat(result.exitCode()).isEqualTo(code);
            assertThat(result.detail()).contains(told == null ? "" : told);
        }
    }

    @Test
    void ofAnotherThreadEndsThatThread() {
        DeviceUnderTest.Ran ran = DeviceUnderTest.running("""
                import _thread, sys, utime
                def work():
                    utime.sleep(1)
                    sys.exit(5)
                _thread.start_new_thread(work, ())
                utime.sleep(2)
                print('main')
                """).run();
        assertThat(ran.text()).isEqualTo("main\n");
        assertThat(ran.result().exitCode()).isZero();
    }

    @Test
    void ofTheMainScriptWaitsForTheOthers() {
        DeviceUnderTest.Ran ran = DeviceUnderTest.running("""
                import _thread, sys, utime
                def work():
                    utime.sleep(1)
                    print('worked')
                _thread.start_new_thread(work, ())
                sys.exit(5)
                """).run();
        assertThat(ran.text()).isEqualTo("worked\n");
        assertThat(ran.result().exitCode()).isEqualTo(5);
    }

    @ParameterizedTest
    @ValueSource(strings = {"documented", "upstream", "1.13"})
    void ofATaskEndsTheLoop(String semantics) {
        DeviceUnderTest.Ran ran =
                DeviceUnderTest.running("""
                import uasyncio as asyncio, sys
                async def work():
                    await asyncio.sleep(1)
                    sys.exit(5)
                async def main():
                    asyncio.create_task(work())
                    await asyncio.sleep(3)
                    print('never')
                asyncio.run(main())
                """).uasyncio(semantics).run();
        assertThat(ran.text()).isEmpty();
        assertThat(ran.result().exitCode()).isEqualTo(5);
    }
}
