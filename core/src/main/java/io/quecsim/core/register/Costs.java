package io.quecsim.core.register;

import io.quecsim.core.bytecode.Instruction;
import io.quecsim.core.vm.CostModel;

/**
 * What a stack instruction costs, as an entry of {@link Translation#cum}: cycles by its class, and one instruction. Calls are
 * charged when they happen, since only then it is known what is called.
 */
final class Costs {
    private final long plain;
    private final long lookup;
    private final long allocation;

    Costs(CostModel model) {
        // The count lives in the low bits and must never outrun the cycles, which bound a time slice.
        plain = entry(Math.max(1, model.instructionCycles()));
        lookup = plain + ((long) model.lookupCycles() << Translation.CYCLE_SHIFT);
        allocation = plain + ((long) model.allocationCycles() << Translation.CYCLE_SHIFT);
    }

    long of(Instruction in) {
        return switch (in.op()) {
            case LOAD_NAME,
                    LOAD_GLOBAL,
                    LOAD_ATTR,
                    LOAD_METHOD,
                    LOAD_SUPER_METHOD,
                    LOAD_SUBSCR,
                    STORE_NAME,
                    STORE_GLOBAL,
                    STORE_ATTR,
                    STORE_SUBSCR,
                    DELETE_NAME,
                    DELETE_GLOBAL,
                    IMPORT_FROM,
                    STORE_MAP,
                    SETUP_WITH -> lookup;
            case BUILD_TUPLE,
                    BUILD_LIST,
                    BUILD_MAP,
                    BUILD_SET,
                    BUILD_SLICE,
                    GET_ITER,
                    MAKE_FUNCTION,
                    MAKE_FUNCTION_DEFARGS,
                    MAKE_CLOSURE,
                    MAKE_CLOSURE_DEFARGS -> allocation;
            default -> plain;
        };
    }

    private static long entry(long cycles) {
        return cycles << Translation.CYCLE_SHIFT | 1;
    }
}
