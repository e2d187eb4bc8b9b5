package io.quecsim.core.vm;

import io.quecsim.core.compile.LanguageLevel;
import java.util.Set;

/**
 * What a profile decides about the language machine.
 *
 * @param heapBytes size of the garbage-collected heap
 * @param stackBytes simulated C stack of the main thread; recursion ends in RuntimeError when it is used up
 * @param hashBytes width of a string's hash (1 on module firmware, 2 upstream); it shows in the order of dicts and sets
 * @param smallIntBits 31 on 32-bit targets
 * @param language which syntax and builtins exist; what compiles for the machine takes {@link #dialect}
 * @param features parts of the language that are compiled in
 * @param absentMethods methods of native types that this firmware lacks besides: {@code "str.center"}
 * @param cost simulated time of instructions and native work
 * @param gcStress collect at every allocation and check ownership
 */
public record VmConfig(
        int heapBytes,
        int stackBytes,
        int hashBytes,
        int smallIntBits,
        LanguageLevel language,
        Set<Feature> features,
        Set<String> absentMethods,
        CostModel cost,
        boolean gcStress) {

    /** With all methods that language and features give the types. */
    public VmConfig(
            int heapBytes,
            int stackBytes,
            int hashBytes,
            int smallIntBits,
            LanguageLevel language,
            Set<Feature> features,
            CostModel cost,
            boolean gcStress) {
        this(heapBytes, stackBytes, hashBytes, smallIntBits, language, features, Set.of(), cost, gcStress);
    }

    /** With the features of {@link Feature#UNIX_1_13}. */
    public VmConfig(
            int heapBytes,
            int stackBytes,
            int hashBytes,
            int smallIntBits,
            LanguageLevel language,
            CostModel cost,
            boolean gcStress) {
        this(heapBytes, stackBytes, hashBytes, smallIntBits, language, Feature.UNIX_1_13, cost, gcStress);
    }

    public boolean has(Feature feature) {
        return features.contains(feature);
    }

    /** The language as this firmware's compiler takes it. */
    public LanguageLevel dialect() {
        return language.builtWith(
                !has(Feature.UNICODE_STRINGS), has(Feature.PAIR_ASSIGNMENT), has(Feature.ORDERED_DICT_DISPLAY));
    }

    public VmConfig withFeatures(Set<Feature> changed) {
        return new VmConfig(
                heapBytes, stackBytes, hashBytes, smallIntBits, language, changed, absentMethods, cost, gcStress);
    }

    public VmConfig withGcStress(boolean stress) {
        return new VmConfig(
                heapBytes, stackBytes, hashBytes, smallIntBits, language, features, absentMethods, cost, stress);
    }
}
