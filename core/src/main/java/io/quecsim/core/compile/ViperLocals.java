package io.quecsim.core.compile;

import io.quecsim.core.compile.viper.Mistakes;
import io.quecsim.core.compile.viper.ViperType;
import java.util.Arrays;

/** The types of a viper function's locals, by slot: the first value stored in one says what it is from then on. */
final class ViperLocals {
    private final ViperType[] types;
    private final String[] names;
    private final boolean[] shared;
    private final Mistakes mistakes;

    /** Parameters are objects at first, as the caller gave them. */
    ViperLocals(Scope scope, Mistakes mistakes) {
        this.mistakes = mistakes;
        int slots = scope.localCount;
        types = new ViperType[slots];
        names = new String[slots];
        shared = new boolean[slots];
        Arrays.fill(types, ViperType.UNBOUND);
        Arrays.fill(names, "");
        for (Scope.Id id : scope.ids) {
            boolean cell = id.binding == Scope.Binding.CELL || id.binding == Scope.Binding.FREE;
            boolean inSlot = cell || id.binding == Scope.Binding.LOCAL || id.parameter;
            if (!inSlot || id.slot >= slots) {
                continue;
            }
            names[id.slot] = id.name;
            shared[id.slot] = cell;
            if (cell || id.parameter) {
                types[id.slot] = ViperType.OBJECT;
            }
        }
    }

    /** Whether several functions have it in a cell: what they share is an object. */
    boolean isShared(int slot) {
        return shared[slot];
    }

    /** A parameter is what its annotation says. */
    void become(int slot, ViperType type) {
        types[slot] = type;
    }

    /** The type of what is loaded from it. */
    ViperType loaded(int slot) {
        if (types[slot] == ViperType.UNBOUND) {
            mistakes.wrong("local '" + names[slot] + "' used before type known");
        }
        return types[slot];
    }

    void stored(int slot, ViperType type) {
        if (types[slot] == ViperType.UNBOUND) {
            types[slot] = type;
        } else if (types[slot] != type) {
            mistakes.wrong("local '" + names[slot] + "' has type '" + types[slot].text() + "' but source is '"
                    + type.text() + "'");
        }
    }
}
