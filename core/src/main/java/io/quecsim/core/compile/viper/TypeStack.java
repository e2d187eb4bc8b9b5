package io.quecsim.core.compile.viper;

import java.util.ArrayList;
import java.util.List;

/**
 * The types of what is on the value stack, in the order the code is written in, as MicroPython's native emitter follows
 * them: where paths meet, the types are those of the path written last.
 */
public final class TypeStack {
    /**
     * An entry.
     *
     * @param constant written as a constant just before, so that its value is part of the code
     * @param castTo for {@link ViperType#CAST}: the type named
     */
    public record Entry(ViperType type, boolean constant, ViperType castTo) {
        public Entry(ViperType type) {
            this(type, false, ViperType.OBJECT);
        }

        public static Entry constant(ViperType type) {
            return new Entry(type, true, ViperType.OBJECT);
        }
    }

    private final List<Entry> entries = new ArrayList<>();
    private ViperType atJump = ViperType.OBJECT;

    public void push(Entry entry) {
        entries.add(entry);
    }

    public void push(ViperType type) {
        entries.add(new Entry(type));
    }

    public Entry pop() {
        return entries.remove(entries.size() - 1);
    }

    public void pop(int count) {
        for (int i = 0; i < count; i++) {
            pop();
        }
    }

    /** The entry {@code below} the top. */
    public Entry peek(int below) {
        return entries.get(entries.size() - 1 - below);
    }

    public ViperType type(int below) {
        return peek(below).type();
    }

    public void set(int below, Entry entry) {
        entries.set(entries.size() - 1 - below, entry);
    }

    /** The top goes below the {@code count - 1} entries under it. */
    public void rotate(int count) {
        entries.add(entries.size() - count, pop());
    }

    /** The type of a value that a jump leaves on the stack. */
    public void keepAtJump(ViperType type) {
        atJump = type;
    }

    /** Code that is reached by jumps finds so many entries more or less. */
    public void adjust(int delta) {
        if (delta < 0) {
            pop(-delta);
        }
        for (int i = 0; i < delta; i++) {
            push(delta == 1 ? atJump : ViperType.OBJECT);
        }
    }

    /** At a label a constant is a value like any other. */
    public void settle() {
        entries.replaceAll(e -> e.constant() && e.type() != ViperType.CAST ? new Entry(e.type()) : e);
    }
}
