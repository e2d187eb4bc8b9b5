package io.quecsim.core.register;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Register code while it is written: words with their costs and offsets, jumps to be resolved, constants. */
final class CodeBuffer {
    private record Fixup(int pc, int target, boolean wholeWord) {}

    private long[] words = new long[64];
    private long[] costs = new long[64];
    private int[] offsets = new int[64];
    private final List<Fixup> fixups = new ArrayList<>();
    private final Map<RegConstant, Integer> constants = new LinkedHashMap<>();
    final int firstConstant;
    private final BitSet operands = new BitSet();
    /** See {@link RaiseTable}; by the instruction's first word. */
    private final TreeMap<Integer, Long> unearned = new TreeMap<>();

    private long pendingCost;
    private int lastInstruction;
    /** Stack offset of what is being translated. */
    int offset;

    int size;

    CodeBuffer(int firstConstant) {
        this.firstConstant = firstConstant;
    }

    /** Cost that the next instruction carries. */
    void charge(long cost) {
        pendingCost += cost;
    }

    int emit(int op, int x, int a, int b, int c) {
        int pc = raw(RegOp.word(op, x, a, b, c));
        operands.clear(pc);
        lastInstruction = pc;
        costs[pc] = pendingCost;
        pendingCost = 0;
        return pc;
    }

    /** A word of the instruction before. */
    int raw(long word) {
        if (size == words.length) {
            words = Arrays.copyOf(words, size * 2);
            costs = Arrays.copyOf(costs, size * 2);
            offsets = Arrays.copyOf(offsets, size * 2);
        }
        words[size] = word;
        costs[size] = 0;
        offsets[size] = offset;
        operands.set(size);
        return size++;
    }

    void slots(int[] list) {
        for (int i = 0; i < list.length; i += 4) {
            long word = 0;
            for (int k = i; k < Math.min(i + 4, list.length); k++) {
                word |= (long) list[k] << (k - i << 4);
            }
            raw(word);
        }
    }

    /** Has what is charged carried here. */
    void flush() {
        if (pendingCost != 0) {
            emit(RegOp.NOP, 0, 0, 0, 0);
        }
    }

    /** What is charged and not carried yet. */
    long pendingCost() {
        return pendingCost;
    }

    /** Notes that of the total at the last instruction so much is for what comes after it. */
    void unearned(long cost) {
        unearned.merge(lastInstruction, cost, Long::sum);
    }

    /** Takes back the last instruction, which must be the one at {@code pc}; its cost goes to the next one. */
    long takeBack(int pc) {
        pendingCost += costs[pc];
        size = pc;
        unearned.remove(pc);
        return words[pc];
    }

    long word(int pc) {
        return words[pc];
    }

    void setA(int pc, int slot) {
        words[pc] = words[pc] & ~0xffff0000L | (long) slot << 16;
    }

    void setX(int pc, int x) {
        words[pc] = words[pc] & ~0xff00L | (long) x << 8;
    }

    /** At the end of a straight run: what was charged but not carried yet goes to its last instruction. */
    void settle(int runStart) {
        if (pendingCost != 0) {
            int op = RegOp.op(words[Math.max(0, lastInstruction)]);
            // A generator that is never resumed must not have paid for what comes after.
            if (size > runStart && op != RegOp.YIELD && op != RegOp.YIELD_FROM) {
                costs[lastInstruction] += pendingCost;
                unearned(pendingCost);
                pendingCost = 0;
            }
            flush();
        }
    }

    void jumpTo(int pc, int targetIndex) {
        fixups.add(new Fixup(pc, targetIndex, false));
    }

    void addressOf(int pc, int targetIndex) {
        fixups.add(new Fixup(pc, targetIndex, true));
    }

    void resolve(int[] pcOfIndex) {
        for (Fixup fixup : fixups) {
            int target = pcOfIndex[fixup.target];
            if (fixup.wholeWord) {
                words[fixup.pc] = target;
            } else {
                int distance = target - (fixup.pc + 1);
                if (distance != (short) distance) {
                    throw new IllegalArgumentException("function too large: a jump over " + distance + " instructions");
                }
                words[fixup.pc] = words[fixup.pc] & 0xffffffffffffL | (long) distance << 48;
            }
        }
    }

    int constant(RegConstant value) {
        Integer known = constants.putIfAbsent(value, constants.size());
        return firstConstant + (known == null ? constants.size() - 1 : known);
    }

    boolean isConstant(int slot, RegConstant value) {
        Integer known = constants.get(value);
        return known != null && firstConstant + known == slot;
    }

    List<RegConstant> constants() {
        return List.copyOf(constants.keySet());
    }

    RaiseTable raises() {
        TreeMap<Integer, Long> byWord = new TreeMap<>();
        unearned.forEach((pc, cost) -> {
            byWord.put(pc, cost);
            for (int i = pc + 1; i < size && operands.get(i); i++) {
                byWord.put(i, cost);
            }
        });
        return new RaiseTable(
                operands,
                byWord.keySet().stream().mapToInt(i -> i).toArray(),
                byWord.values().stream().mapToLong(i -> i).toArray());
    }

    long[] words() {
        return Arrays.copyOf(words, size);
    }

    int[] offsets() {
        return Arrays.copyOf(offsets, size);
    }

    long[] cumulative() {
        long[] cum = new long[size + 1];
        for (int i = 0; i < size; i++) {
            cum[i + 1] = cum[i] + costs[i];
        }
        return cum;
    }
}
