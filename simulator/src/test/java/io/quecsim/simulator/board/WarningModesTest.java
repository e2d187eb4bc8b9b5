package io.quecsim.simulator.board;

import static org.assertj.core.api.Assertions.assertThat;

import io.quecsim.simulator.testing.DeviceUnderTest;
import io.quecsim.simulator.testing.DeviceUnderTest.Ran;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Each warning on, off and as an error; a run that one ended replays to the same end. */
class WarningModesTest {
    /** A script that gives one warning and prints {@code end}. */
    private enum Each {
        NEVER_AWAITED("documented", "/usr/main.py:5: coroutine `f` was never awaited", """
                async def f():
                    pass
                def g():
                    f()
                g()
                import gc; gc.collect()
                """),
        SLEEP_NOT_AWAITED("documented", "/usr/main.py:3: ", """
                async def f():
                    asyncio.sleep(1)
                asyncio.run(f())
                """),
        NO_COROUTINE("documented", "/usr/main.py:4: `f` is not `async`", """
                def f():
                    pass
                asyncio.run(f())
                """),
        NEVER_RETRIEVED("documented", "/usr/main.py:3: task f#2 ended with ValueError", """
                async def f():
                    raise ValueError(1)
                async def main():
                    asyncio.create_task(f())
                    await asyncio.sleep(1)
                asyncio.get_event_loop().set_exception_handler(None)
                asyncio.run(main())
                """),
        HELD_LOOP("upstream", "/usr/main.py:5: task f#1 held the loop for 101 ms", """
                import utime
                async def f():
                    utime.sleep_ms(101)
                    await asyncio.sleep(0)
                asyncio.run(f())
                """),
        STUCK("1.13", "/usr/main.py:3: run() ends here although its task has not", """
                async def main():
                    await asyncio.Event().wait()
                asyncio.run(main())
                """);

        private final String semantics;
        private final String warning;
        private final String script;

        Each(String semantics, String warning, String script) {
            this.semantics = semantics;
            this.warning = warning;
            this.script = "import uasyncio as asyncio\n" + script + "print('end')\n";
        }

        DeviceUnderTest device(RunSettings.WarningMode mode) {
            return DeviceUnderTest.running(script).uasyncio(semantics).warnings(mode);
        }
    }

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource
    void on(Each each) {
        Ran ran = each.device(RunSettings.WarningMode.ON).run();
        assertThat(ran.warnings()).singleElement().asString().startsWith(each.warning);
        assertThat(ran.text()).endsWith("end\n");
        assertThat(ran.result().exitCode()).isZero();
    }

    @ParameterizedTest
    @EnumSource
    void off(Each each) {
        Ran ran = each.device(RunSettings.WarningMode.OFF).run();
        assertThat(ran.warnings()).isEmpty();
        assertThat(ran.text()).endsWith("end\n");
        assertThat(ran.result().exitCode()).isZero();
    }

    @ParameterizedTest
    @EnumSource
    void asAnError(Each each) {
        Path journal = folder.resolve("x.qsj");
        Ran ran = each.device(RunSettings.WarningMode.ERROR).record(journal).run();
        assertThat(ran.warnings()).singleElement().asString().startsWith(each.warning);
        assertThat(ran.text()).doesNotContain("end\n");
        assertThat(ran.result().end()).isEqualTo(RunEnd.WARNING);
        assertThat(ran.result().exitCode()).isEqualTo(6);
        Ran again = DeviceUnderTest.replay(journal);
        assertThat(again.result()).isEqualTo(ran.result());
        assertThat(again.output()).isEqualTo(ran.output());
        assertThat(again.warnings()).isEqualTo(ran.warnings());
    }
}
