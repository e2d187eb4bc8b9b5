package io.quecsim.core.builtin;

/**
 * How a firmware's {@code _thread} counts. A profile gives it.
 *
 * @param stackBytes of a new thread unless the script says otherwise
 * @param leastStackBytes the smallest stack a script may ask for
 * @param stackUnitBytes what {@code stack_size()} counts in: 4 in the public module firmware of 2021, 1 upstream
 * @param reserveBytes what of a stack its script cannot use
 * @param setTellsSuccess whether {@code stack_size(n)} answers 0 and -1, as module firmware does, or the former size
 * @param systemHeapBytes free memory of the operating system, of which {@code get_heap_size()} tells and stacks are taken
 */
public record ThreadRules(
        int stackBytes,
        int leastStackBytes,
        int stackUnitBytes,
        int reserveBytes,
        boolean setTellsSuccess,
        int systemHeapBytes) {}
