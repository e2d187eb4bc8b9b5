package io.quecsim.core.builtin;

import io.quecsim.core.port.RealTimeClock;
import io.quecsim.core.vm.ModuleCatalog;
import io.quecsim.core.vm.Vm;
import java.util.List;
import java.util.Set;

/** The built-in modules for tests of the machine, as MicroPython's unix port has them. */
public final class TestCatalog {
    private static final Firmware UNIX = new Firmware(
            List.of(1, 13, 0),
            "3.4.0",
            "linux",
            0x2605,
            List.of(""),
            true,
            Set.of(),
            true,
            new TimeRules(1970, 0, true, true, 1000),
            new ThreadRules(8448 * 4, 8192 * 4, 4, 1024, true, 16 << 20),
            0);

    /** Counts from 1970 and is never set. */
    private static final RealTimeClock CLOCK = new RealTimeClock() {
        @Override
        public long utcNanos(long nowNanos) {
            return nowNanos;
        }

        @Override
        public void set(long utcNanos, long nowNanos) {
            throw new UnsupportedOperationException();
        }

        @Override
        public int zoneSeconds() {
            return 0;
        }

        @Override
        public void setZoneSeconds(int seconds) {
            throw new UnsupportedOperationException();
        }
    };

    private TestCatalog() {}

    public static ModuleCatalog of(Vm vm) {
        return CoreCatalog.of(vm, UNIX, CLOCK);
    }
}
