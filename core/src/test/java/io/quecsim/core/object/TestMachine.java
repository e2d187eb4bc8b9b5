package io.quecsim.core.object;

import io.quecsim.core.compile.LanguageLevel;
import io.quecsim.core.port.FileSystem;
import io.quecsim.core.time.TimeDomain;
import io.quecsim.core.trace.Trace;
import io.quecsim.core.vm.CostModel;
import io.quecsim.core.vm.Vm;
import io.quecsim.core.vm.VmConfig;

/** A machine for tests of objects alone: no files, no output. */
public final class TestMachine {
    private static final CostModel COST = new CostModel(100_000_000, 1, 1, 1, 1, 1, 1, 1, 1);

    private TestMachine() {}

    /** With the oracle's two bytes of string hash. */
    public static Vm of(int heapBytes, boolean gcStress) {
        VmConfig config = new VmConfig(heapBytes, 16384, 2, 31, LanguageLevel.V1_13, COST, gcStress);
        return new Vm(config, new TimeDomain(), new Trace(), (data, from, to) -> {}, FileSystem.NONE);
    }

    public static Vm of() {
        return of(1 << 20, false);
    }
}
