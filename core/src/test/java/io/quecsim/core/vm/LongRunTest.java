package io.quecsim.core.vm;

import static org.assertj.core.api.Assertions.assertThat;

import io.quecsim.core.builtin.TestCatalog;
import io.quecsim.core.compile.LanguageLevel;
import io.quecsim.core.port.FileSystem;
import io.quecsim.core.time.TimeDomain;
import io.quecsim.core.trace.Trace;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Work without end: the interpreter counts cycles in a part of a word, and what it counts in may not fill up. */
class LongRunTest {
    /** A million cycles an instruction, so that few of them are many minutes of a device. */
    private static final CostModel SLOW = new CostModel(8_000_000_000L, 1 << 20, 1, 1, 1, 1, 1, 1, 1);

    private static final FileSystem NO_FILES = new FileSystem() {
        @Override
        public Kind stat(String path) {
            return Kind.ABSENT;
        }

        @Override
        public byte[] read(String path) {
            throw new AssertionError(path);
        }
    };

    /** In one loop; with calls; inside of native code that calls back; by two threads that take turns. */
    @ParameterizedTest
    @Timeout(value = 60, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    @ValueSource(
            strings = {
                "for i in range(300000):\n    pass\n",
                "def f(i):\n    return i\nfor i in range(150000):\n    f(i)\n",
                "def f(i):\n    for k in range(150000):\n        pass\n    return i\nsorted([2, 1], key=f)\nf(1)\n",
                "import _thread\ndef f():\n    for k in range(200000):\n        pass\n_thread.start_new_thread(f, ())\nf()\n"
            })
    void aBusyDeviceGoesOn(String script) {
        VmConfig config = new VmConfig(1 << 16, 32768, 2, 31, LanguageLevel.V1_13, SLOW, false);
        TimeDomain time = new TimeDomain();
        Vm vm = new Vm(config, time, new Trace(), (data, from, to) -> {}, NO_FILES);
        vm.boot(TestCatalog.of(vm));
        vm.startMain(vm.compile(script.getBytes(StandardCharsets.UTF_8), "main.py"));
        assertThat(vm.run()).isEqualTo(Cpu.End.FINISHED);
        assertThat(vm.cpu.cycles())
                .isGreaterThan(1L << 39)
                .isBetween(vm.cpu.instructions() << 20, (vm.cpu.instructions() << 20) + (1L << 30));
        assertThat(time.nowNanos()).isEqualTo(SLOW.nanos(vm.cpu.cycles()));
    }
}
