package io.quecsim.core.vm;

/**
 * What work costs in CPU cycles, and how long a cycle is. A profile gives the figures with their sources.
 *
 * @param clockHertz of the CPU that runs the script
 * @param instructionCycles a bytecode instruction that neither calls, allocates nor looks anything up
 * @param lookupCycles added for an attribute, global or item lookup
 * @param callCycles added for a call of a guest function
 * @param nativeCallCycles added for a call of a function written in C
 * @param allocationCycles added for a heap allocation
 * @param raiseCycles added for raising an exception
 * @param byteMovedCycles per 16 bytes copied, compared or formatted by native code
 * @param gcBlockCycles per live block of a collection
 */
public record CostModel(
        long clockHertz,
        int instructionCycles,
        int lookupCycles,
        int callCycles,
        int nativeCallCycles,
        int allocationCycles,
        int raiseCycles,
        int byteMovedCycles,
        int gcBlockCycles) {

    public long nanos(long cycles) {
        // Split so that neither the product nor the quotient loses precision for centuries of cycles.
        long seconds = cycles / clockHertz;
        return seconds * 1_000_000_000L + (cycles % clockHertz) * 1_000_000_000L / clockHertz;
    }

    /** The least number of cycles that takes at least {@code nanos}. */
    public long cyclesFor(long nanos) {
        long seconds = nanos / 1_000_000_000L;
        return seconds * clockHertz + (nanos % 1_000_000_000L * clockHertz + 999_999_999L) / 1_000_000_000L;
    }
}
