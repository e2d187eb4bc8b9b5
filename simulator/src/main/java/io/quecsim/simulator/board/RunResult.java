package io.quecsim.simulator.board;

/**
 * What is left of a run.
 *
 * @param end how it came to its end
 * @param exitCode for the process; {@code sys.exit}'s where the script called it
 * @param detail what was told of it: tracebacks, who waits for what; empty or ends with a newline
 * @param simNanos simulated time at the end
 * @param outputBytes how much the script printed
 * @param outputCrc CRC-32 of what it printed
 * @param instructions bytecode instructions executed
 * @param peakHeapBytes the most the heap was filled
 * @param tasks asyncio tasks made
 * @param supplyMilliampHours the charge drawn from the supply, by the profile's currents
 */
public record RunResult(
        RunEnd end,
        int exitCode,
        String detail,
        long simNanos,
        long outputBytes,
        long outputCrc,
        long instructions,
        long peakHeapBytes,
        long tasks,
        double supplyMilliampHours) {}
