package io.quecsim.core.register;

import java.util.function.IntBinaryOperator;

/**
 * The value stack while translating: which slot holds each entry. Loads of locals and constants push the slot itself and
 * cost nothing; entry {@code i} has a slot of its own, {@link #home}, where it must be at the borders of straight code.
 */
final class SlotStack {
    private final int firstHome;
    private final int homes;
    private int[] slots = new int[16];
    int size;

    SlotStack(int firstHome, int homes) {
        this.firstHome = firstHome;
        this.homes = homes;
    }

    int home(int depth) {
        return firstHome + depth;
    }

    /** At the head of a run every entry is at home. */
    void reset(int depth) {
        size = 0;
        while (size < depth) {
            push(home(size));
        }
    }

    void push(int slot) {
        if (size == slots.length) {
            slots = java.util.Arrays.copyOf(slots, size * 2);
        }
        slots[size++] = slot;
    }

    int pop() {
        return slots[--size];
    }

    void drop(int n) {
        size -= n;
    }

    /** The entry {@code below} the top. */
    int peek(int below) {
        return slots[size - 1 - below];
    }

    void set(int below, int slot) {
        slots[size - 1 - below] = slot;
    }

    int at(int depth) {
        return slots[depth];
    }

    boolean uses(int slot) {
        for (int i = 0; i < size; i++) {
            if (slots[i] == slot) {
                return true;
            }
        }
        return false;
    }

    /** The lowest entry in {@code slot}. */
    int indexOf(int slot) {
        int i = 0;
        while (slots[i] != slot) {
            i++;
        }
        return i;
    }

    /** Entries that were in {@code from} are in {@code to} now. */
    void replace(int from, int to) {
        for (int i = 0; i < size; i++) {
            if (slots[i] == from) {
                slots[i] = to;
            }
        }
    }

    /** The first of {@code count} neighbouring slots that no entry uses, the next entry's home if possible. */
    int free(int count) {
        for (int s = home(size); s + count <= firstHome + homes; s++) {
            if (isFree(s, count)) {
                return s;
            }
        }
        for (int s = firstHome; s < home(size); s++) {
            if (isFree(s, count)) {
                return s;
            }
        }
        throw new AssertionError("no free slot");
    }

    /** Whether bringing all entries home would write {@code slot}. */
    boolean homingWrites(int slot) {
        int i = slot - firstHome;
        return i >= 0 && i < size && slots[i] != slot;
    }

    boolean allHome() {
        for (int i = 0; i < size; i++) {
            if (slots[i] != home(i)) {
                return false;
            }
        }
        return true;
    }

    /** Brings every entry home, moving in an order that loses none; {@code move} gets (to, from). */
    void bringHome(int scratch, IntBinaryOperator move) {
        boolean pending = true;
        while (pending) {
            pending = false;
            boolean moved = false;
            for (int i = 0; i < size; i++) {
                if (slots[i] != home(i)) {
                    if (usedElsewhere(home(i), i)) {
                        pending = true;
                    } else {
                        move.applyAsInt(home(i), slots[i]);
                        slots[i] = home(i);
                        moved = true;
                    }
                }
            }
            if (pending && !moved) {
                breakCycle(scratch, move);
            }
        }
    }

    private void breakCycle(int scratch, IntBinaryOperator move) {
        for (int i = 0; i < size; i++) {
            if (slots[i] != home(i)) {
                int stuck = slots[i];
                move.applyAsInt(scratch, stuck);
                for (int j = 0; j < size; j++) {
                    if (slots[j] == stuck) {
                        slots[j] = scratch;
                    }
                }
                return;
            }
        }
    }

    private boolean usedElsewhere(int slot, int except) {
        for (int i = 0; i < size; i++) {
            if (i != except && slots[i] == slot) {
                return true;
            }
        }
        return false;
    }

    private boolean isFree(int first, int count) {
        for (int i = 0; i < count; i++) {
            if (uses(first + i)) {
                return false;
            }
        }
        return true;
    }
}
