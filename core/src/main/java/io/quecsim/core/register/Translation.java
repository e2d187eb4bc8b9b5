package io.quecsim.core.register;

import io.quecsim.core.bytecode.CodeObject;
import java.util.List;

/**
 * A {@link CodeObject} as it is executed: three-address code whose operands are slots of the frame. Immutable and free of
 * any device; {@link RegCode} adds what one machine knows of it (constants, caches, pooled frames).
 *
 * <p>Slots: the locals, the value stack, the exceptions being handled (one for each depth of handlers, only where a bare
 * {@code raise} needs them), scratch slots, then the constants, which are copied into a frame once when it is made and
 * never written.
 *
 * <p>{@link #cum} is the cumulative table of costs: {@code cum[pc]} is the cost of all words before {@code pc}, cycles in the
 * upper 40 bits and the number of stack instructions in the lower 24. The true total of a run is its accumulator plus
 * {@code cum[pc]}, so straight code costs nothing to meter; whoever moves {@code pc} by other means adds the difference.
 *
 * @param code instructions, see {@link RegOp}
 * @param cum as long as {@code code} plus one
 * @param offsets for each word the offset of the stack instruction it stands for
 * @param slots number of slots of a frame
 * @param constants what the last {@code constants.size()} slots hold
 * @param unbound locals to be marked unbound at entry, those that are read where they may not be assigned
 * @param handlers where exceptions go
 * @param paths finally blocks that a return, a jump or a bare raise passes, see {@link Translator}
 * @param caches the name that each inline cache is for, as index into the code object's names
 * @param raises what an instruction that raises must give back
 */
public record Translation(
        CodeObject source,
        long[] code,
        long[] cum,
        int[] offsets,
        int slots,
        List<RegConstant> constants,
        int[] unbound,
        HandlerTable handlers,
        int[][] paths,
        int[] caches,
        RaiseTable raises) {

    /** Shift of the cycles in {@link #cum} and in every accumulator. */
    public static final int CYCLE_SHIFT = 24;

    public int firstConstant() {
        return slots - constants.size();
    }

    /** The source line of the instruction whose word is at {@code pc}. */
    public int lineAt(int pc) {
        return source.lines().lineAt(offsets[pc]);
    }
}
