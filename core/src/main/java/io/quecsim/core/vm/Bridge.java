package io.quecsim.core.vm;

import io.quecsim.core.object.PyFunction;
import io.quecsim.core.object.PyInstance;
import io.quecsim.core.object.PyModule;
import io.quecsim.core.register.InlineCache;
import io.quecsim.core.register.RegCode;
import io.quecsim.core.register.Translation;

/**
 * Between the units of one machine and its interpreter: what a unit is given to work with. What stands here is short, so that HotSpot
 * makes it part of the units; the rest is in {@link WholeFrames} and what derives from it.
 */
final class Bridge extends WholeCalls {
    private final long callCost;

    Bridge(Interpreter in, Handover handover, Tier tier) {
        super(in, handover, tier);
        this.callCost = (long) vm.config.cost().callCycles() << Translation.CYCLE_SHIFT;
    }

    void enter(Unit unit, CodeFrame frame) {
        int before = depth;
        try {
            unit.resume(this, frame);
        } finally {
            depth = before;
        }
    }

    /** A unit goes on in a frame: the accumulator. */
    long begin(CodeFrame f) {
        f.inUnit = true;
        return in.published - f.code.cum[f.pc];
    }

    long published() {
        return in.published;
    }

    /** A jump back: whether the slice has room. */
    boolean within(long total) {
        heap.releaseRecent(in.recentMark);
        return total < in.jumpBudget;
    }

    /**
     * Prepares a call of {@code callee} with {@code count} arguments by {@code f}, which goes on at {@code next}.
     *
     * @return null if that has to be done another way
     */
    Unit direct(CodeFrame f, int next, Object callee, int count, long total) {
        if (!(callee instanceof PyFunction)) {
            return null;
        }
        RegCode code = ((PyFunction) callee).code;
        Unit unit = code.unit;
        if (unit == null || unit.arguments != count) {
            tier.meet(code, 1);
            return null;
        }
        long after = total + callCost;
        int stack = in.stackUsed + code.stackBytes;
        if (stack > in.stackLimit || after >= in.budget || depth >= DEEPEST) {
            return null;
        }
        depth++;
        in.stackUsed = stack;
        in.published = after;
        f.pc = next;
        heap.releaseRecent(in.recentMark);
        return unit;
    }

    /** A directly called function returns: what its unit answers. */
    Object leave(CodeFrame f, CodeFrame back, int ret, int stackBytes, long total, Object r, long n) {
        in.stackUsed -= stackBytes;
        in.published = total;
        if (f != null) {
            in.top = back;
            f.release();
        }
        if (total >= in.budget) {
            put(back, ret, r, n);
            return LEFT;
        }
        depth--;
        heap.releaseRecent(in.recentMark);
        result = n;
        return r;
    }

    /** {@code o.name} becomes a value; false when there is more to it. */
    boolean storeAttribute(InlineCache cache, Object o, Object r, long n) {
        if (!(o instanceof PyInstance)
                || ((PyInstance) o).shape != cache.shape
                || cache.index < 0
                || cache.epoch != vm.ops.attributes.typeEpoch) {
            return false;
        }
        ((PyInstance) o).slots[cache.index] = ShortForms.boxed(r, n);
        return true;
    }

    /** The function of {@code o.name}, and {@link ShortForms#self} tells what goes before its arguments; null when there is more to it. */
    Object method(InlineCache cache, Object o) {
        if (o instanceof PyInstance) {
            return ((PyInstance) o).shape == cache.shape && cache.epoch == vm.ops.attributes.typeEpoch
                    ? cache.value
                    : null;
        }
        if (o instanceof PyModule) {
            if (((PyModule) o).globals != cache.dict || cache.dict.layout != cache.layout) {
                return null;
            }
            Object v = cache.dict.valueAt(cache.index);
            return v instanceof Integer ? null : v;
        }
        return o != null && cache.type != null && vm.ops.typeOf(o) == cache.type ? cache.value : null;
    }
}
