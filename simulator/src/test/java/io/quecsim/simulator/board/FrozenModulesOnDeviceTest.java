package io.quecsim.simulator.board;

import static org.assertj.core.api.Assertions.assertThat;

import io.quecsim.simulator.testing.DeviceUnderTest;
import org.junit.jupiter.api.Test;

class FrozenModulesOnDeviceTest {
    @Test
    void aQueueConnectsThreads() {
        String script = """
                import _thread, utime, log
                from queue import Queue
                log.basicConfig(level=log.DEBUG)
                lines = log.getLogger("main")
                q = Queue()
                def work():
                    for n in range(3):
                        utime.sleep(1)
                        q.put(n)
                _thread.start_new_thread(work, ())
                for n in range(3):
                    lines.debug("got %d", q.get())
                """;
        assertThat(DeviceUnderTest.running(script).run().timedLines())
                .containsExactly("1000 ms: DEBUG:main:got 0", "2000 ms: DEBUG:main:got 1", "3000 ms: DEBUG:main:got 2");
    }

    @Test
    void tracebacksNameTheFrozenFile() {
        String script = """
                import sys_bus, usys
                try:
                    sys_bus.unsubscribe('t')
                except KeyError as e:
                    usys.print_exception(e)
                """;
        assertThat(DeviceUnderTest.running(script).run().text())
                .startsWith("Traceback (most recent call last):\n")
                .contains("File \"sys_bus.py\", line 18, in unsubscribe\n")
                .endsWith("KeyError: t\n");
    }

    @Test
    void aFirmwareWithoutThemHasNone() {
        String script = "try:\n    import queue\nexcept ImportError as e:\n    print(e)\n";
        assertThat(DeviceUnderTest.running(script).profile("generic").run().text())
                .isEqualTo("no module named 'queue'\n");
    }
}
