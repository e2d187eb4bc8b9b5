package io.quecsim.simulator.board;

import static org.assertj.core.api.Assertions.assertThat;

import io.quecsim.simulator.testing.DeviceUnderTest;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A day of simulated time with a wake-up a second. The limit is far above what it takes, so that a busy machine does not fail
 * it; {@code bench/start} measures.
 */
@Timeout(value = 30, unit = TimeUnit.SECONDS)
class LongRunTest {
    private static final String AWAIT = """
            import uasyncio as asyncio
            async def main():
                for i in range(86400):
                    await asyncio.sleep(1)
            asyncio.run(main())
            """;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "import utime\nfor i in range(86400):\n    utime.sleep(1)\n",
                AWAIT,
                "from usr import uasyncio as asyncio\nasync def main():\n    for i in range(86400):\n"
                        + "        await asyncio.sleep(1)\nasyncio.run(main())\n",
            })
    void aDayIsNothing(String script) {
        RunResult result = DeviceUnderTest.running(script).run().result();
        assertThat(result.end()).isEqualTo(RunEnd.FINISHED);
        assertThat(result.simNanos()).isBetween(86_400_000_000_000L, 86_401_000_000_000L);
    }
}
