package io.quecsim.simulator.board;

import io.quecsim.core.time.TimeDomain;
import io.quecsim.core.trace.Trace;
import io.quecsim.core.vm.Compiling;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a {@link Life} is put into, and what outlasts it.
 *
 * @param boot what the firmware remembers from one boot to the next
 * @param warnings told of what a device would not say
 * @param compiling when functions of the script become JVM classes
 * @param profilesCpu whether to note where the CPU works
 * @param heapMarks simulated times at which to look at the heap, none for when most is in use; null for not at all
 */
record Chassis(
        RunSettings settings,
        TimeDomain time,
        Trace trace,
        ConsoleOut console,
        Hardware hardware,
        BootState boot,
        Verdict verdict,
        WarningSink warnings,
        Compiling compiling,
        boolean profilesCpu,
        @Nullable List<Long> heapMarks) {}
