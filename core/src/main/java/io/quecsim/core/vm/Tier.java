package io.quecsim.core.vm;

import io.quecsim.core.register.RegCode;
import io.quecsim.core.register.Translation;
import io.quecsim.core.tier.UnitWriter;
import java.lang.invoke.MethodHandles;
import java.util.BitSet;

/**
 * The compiling tier: finds the functions in which the interpreter spends its time and makes {@link Unit}s of them, which it enters.
 *
 * <p>When and of what is decided by simulated cycles alone, so that it happens alike in every run; that it happened shows in nothing
 * but the host's time.
 */
final class Tier {
    /** How often the interpreter looks where it is, in simulated cycles. */
    private static final int LOOK_CYCLES = 1 << 14;
    /** What it weighs to be met there, where a call by a unit weighs 1. */
    private static final int LOOK_WEIGHT = 16;
    /** What a function must weigh to become a unit. */
    private static final int HOT = 100 * LOOK_WEIGHT;
    /** How often units of a function are left in the middle before it is made anew for what was met; doubled each time. */
    private static final int PATIENCE = 100;
    /** How often that is done. */
    private static final int MOST_REMADE = 5;

    private final Vm vm;
    private final Bridge bridge;
    private int hot = HOT;
    private int patience = PATIENCE;
    private int lookCycles = LOOK_CYCLES;
    private int jitter;
    private int made;

    Tier(Interpreter in, Handover handover) {
        this.vm = in.vm;
        this.bridge = new Bridge(in, handover, this);
    }

    /** For tests: what is met twice becomes a unit, and is met at the next call or loop. */
    void eager() {
        hot = 2 * LOOK_WEIGHT;
        patience = 3;
        lookCycles = 0;
    }

    void never() {
        hot = Integer.MAX_VALUE;
    }

    /** How many units there are. */
    int made() {
        return made;
    }

    /** The interpreter looks where it is; answers how long until it looks again, as in {@link Translation#cum}. */
    long look(Frame top) {
        if (vm.cpuProfile != null || hot == Integer.MAX_VALUE) {
            return Long.MAX_VALUE >> 1;
        }
        if (top instanceof CodeFrame) {
            meet(((CodeFrame) top).code, LOOK_WEIGHT);
        }
        if (lookCycles == 0) {
            return 1;
        }
        // Not as regular as a loop is, or it would be met in the same place of it always.
        jitter = jitter * 1664525 + 1013904223;
        return (long) (lookCycles + (jitter >>> 18)) << Translation.CYCLE_SHIFT;
    }

    /** The code was met where time is spent. */
    void meet(RegCode code, int weight) {
        if (code.unit != null || code.heat < 0) {
            return;
        }
        if (code.slow == null) {
            code.slow = new byte[code.words.length];
        }
        code.heat += weight;
        if (code.heat >= hot) {
            code.heat = Integer.MIN_VALUE;
            make(code);
        }
    }

    /** A unit was left before the instruction at {@code pc}, whose short form does not do. */
    void missed(RegCode code, int pc) {
        code.missed.set(pc);
        if (++code.misses >= patience << code.remade && code.remade < MOST_REMADE) {
            code.misses = 0;
            code.remade++;
            make(code);
        }
    }

    /** Makes the unit, with whole forms for what went the long way; a function that is too large keeps what it has. */
    private void make(RegCode code) {
        if (code.missed == null) {
            code.missed = new BitSet();
        }
        for (int pc = 0; pc < code.slow.length; pc++) {
            if (code.slow[pc] == RegCode.OFTEN) {
                code.missed.set(pc);
            }
        }
        UnitWriter writer = new UnitWriter(code);
        byte[] bytes = writer.write();
        if (bytes == null) {
            return;
        }
        try {
            code.unit = (Unit) MethodHandles.lookup()
                    .defineHiddenClass(bytes, true)
                    .lookupClass()
                    .getDeclaredConstructor(boolean[].class, int.class)
                    .newInstance(writer.entries(), writer.arguments());
            made++;
        } catch (ReflectiveOperationException e) {
            throw new AssertionError("unit of " + code.code.simpleName(), e);
        }
    }

    /** Goes on in the frame on top, whose unit has an entry there. */
    void enter(Unit unit, CodeFrame frame) {
        bridge.enter(unit, frame);
    }
}
