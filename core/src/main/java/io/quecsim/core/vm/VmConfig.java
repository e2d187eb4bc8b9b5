package io.quecsim.core.vm;

import io.quecsim.core.compile.LanguageLevel;

/**
 * What a profile decides about the language machine.
 *
 * @param heapBytes size of the garbage-collected heap
 * @param stackBytes simulated C stack of the main thread; recursion ends in RuntimeError when it is used up
 * @param hashBytes width of a string's hash (1 on module firmware, 2 upstream); it shows in the order of dicts and sets
 * @param smallIntBits 31 on 32-bit targets
 * @param language which syntax and builtins exist
 * @param cost simulated time of instructions and native work
 * @param gcStress collect at every allocation and check ownership
 */
public record VmConfig(
        int heapBytes,
        int stackBytes,
        int hashBytes,
        int smallIntBits,
        LanguageLevel language,
        CostModel cost,
        boolean gcStress) {

    public VmConfig withGcStress(boolean stress) {
        return new VmConfig(heapBytes, stackBytes, hashBytes, smallIntBits, language, cost, stress);
    }
}
