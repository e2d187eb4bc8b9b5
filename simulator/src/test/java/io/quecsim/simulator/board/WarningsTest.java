package io.quecsim.simulator.board;

import static org.assertj.core.api.Assertions.assertThat;

import io.quecsim.simulator.testing.DeviceUnderTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Hints a device never gives: each once, with its line, and none for scripts that are right. */
class WarningsTest {
    private static final String HEAD = "import uasyncio as asyncio\nimport utime\nimport gc\n";

    private static List<String> warnings(String script, String semantics) {
        return DeviceUnderTest.running(HEAD + script).uasyncio(semantics).run().warnings();
    }

    @ParameterizedTest
    @ValueSource(strings = {"documented", "upstream", "1.13"})
    void aCoroutineThatIsNotAwaited(String semantics) {
        assertThat(warnings("""
                async def f():
                    pass
                async def main():
                    for i in range(3):
                        f()
                    g = f()
                asyncio.run(main())
                """, semantics))
                .satisfiesExactly(
                        first -> assertThat(first)
                                .startsWith("/usr/main.py:8: coroutine `f` was never awaited, so its body did not run"),
                        second -> assertThat(second).startsWith("/usr/main.py:9: coroutine `f`"));
    }

    @Test
    void itIsToldWhenItIsCollected() {
        List<String> warnings = DeviceUnderTest.running(HEAD + """
                        async def f():
                            pass
                        def g():
                            f()
                        g()
                        gc.collect()
                        1 / 0
                        """).run().warnings();
        assertThat(warnings).singleElement().asString().startsWith("/usr/main.py:7: coroutine `f` was never awaited");
    }

    @ParameterizedTest
    @ValueSource(strings = {"documented", "upstream", "1.13"})
    void aTaskThatHoldsTheLoop(String semantics) {
        assertThat(warnings("""
                async def f():
                    await asyncio.sleep_ms(200)
                    utime.sleep_ms(99)
                    await asyncio.sleep_ms(1)
                    utime.sleep_ms(150)
                    await asyncio.sleep_ms(1)
                asyncio.run(f())
                """, semantics))
                .singleElement()
                .asString()
                .startsWith("/usr/main.py:9: task f#1 held the loop for 150 ms up to here");
    }

    @Test
    void anExceptionNobodyRetrieves() {
        assertThat(warnings("""
                async def f():
                    raise ValueError(1)
                async def main():
                    asyncio.create_task(f())
                    await asyncio.sleep_ms(1)
                asyncio.run(main())
                """, "documented"))
                .singleElement()
                .asString()
                .startsWith("/usr/main.py:5: task f#2 ended with ValueError, and nobody awaits it");
    }

    @ParameterizedTest
    @ValueSource(strings = {"documented", "upstream", "1.13"})
    void aScriptThatIsRight(String semantics) {
        assertThat(warnings("""
                async def f():
                    await asyncio.sleep_ms(1)
                    return 1
                async def late():
                    pass
                async def main():
                    await f()
                    await asyncio.gather(f(), f())
                    await asyncio.wait_for(f(), 1)
                    t = asyncio.create_task(f())
                    await t
                    c = f()
                    c.close()
                    asyncio.create_task(late())
                asyncio.run(main())
                """, semantics)).isEmpty();
    }
}
