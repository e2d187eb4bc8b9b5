package io.quecsim.core.compile;

import io.quecsim.core.bytecode.CodeObject;
import io.quecsim.core.compile.viper.ViperSignature;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The names of one block: module, class, function, lambda or comprehension. Names are noted in the order the compiler
 * meets them, which decides their numbers; {@link #number()} then gives each local its slot as MicroPython 1.13 does.
 */
final class Scope {
    enum Kind {
        MODULE("<module>"),
        CLASS(""),
        LAMBDA("<lambda>"),
        LIST("<listcomp>"),
        DICT("<dictcomp>"),
        SET("<setcomp>"),
        GENERATOR("<genexpr>"),
        FUNCTION("");

        final String simpleName;

        Kind(String simpleName) {
            this.simpleName = simpleName;
        }

        /** Whether assigned names are locals in slots (all but modules and classes, which have dicts). */
        boolean hasSlots() {
            return this != MODULE && this != CLASS;
        }

        boolean isComprehension() {
            return this == LIST || this == DICT || this == SET || this == GENERATOR;
        }
    }

    /** How a name is bound. */
    enum Binding {
        UNDECIDED,
        /** Read, or assigned outside a function: looked up by name at run time. */
        GLOBAL_IMPLICIT,
        /** As that, and assigned in a class: no local of a function around it. Only current MicroPython tells them apart. */
        GLOBAL_ASSIGNED,
        GLOBAL_EXPLICIT,
        LOCAL,
        /** A local that an inner block uses. */
        CELL,
        /** A cell of an outer block. */
        FREE
    }

    /** A name in this scope. */
    static final class Id {
        final String name;
        Binding binding;
        boolean parameter;
        boolean star;
        boolean doubleStar;
        int slot;

        Id(String name, Binding binding) {
            this.name = name;
            this.binding = binding;
        }
    }

    final Kind kind;
    final String simpleName;
    final @Nullable Scope parent;
    final Body body;
    final int line;
    /** Types of a viper function's parameters and result; null in any other. */
    @Nullable
    ViperSignature viper;

    final List<Scope> children = new ArrayList<>();
    final List<Id> ids = new ArrayList<>();
    private final Map<String, Id> byName = new HashMap<>();

    /** Whether names follow the rules of current MicroPython. */
    boolean current;

    int flags;
    int posArgs;
    int defaultPosArgs;
    int kwOnlyArgs;
    int localCount;
    /** The finished code, once the second pass has been here. */
    @Nullable
    CodeObject code;

    /** Emits the block's code; run once in each pass. */
    interface Body {
        void emit(Block block) throws PySyntaxError;
    }

    Scope(Kind kind, String simpleName, @Nullable Scope parent, int line, Body body) {
        this.kind = kind;
        this.simpleName = simpleName;
        this.parent = parent;
        this.line = line;
        this.body = body;
        this.current = parent != null && parent.current;
    }

    @Nullable
    Id find(String name) {
        return byName.get(name);
    }

    Id findOrAdd(String name, Binding binding) {
        Id id = byName.get(name);
        if (id == null) {
            id = new Id(name, binding);
            ids.add(id);
            byName.put(name, id);
        }
        return id;
    }

    /** Notes that a name is read. */
    void use(String name) {
        findOrAdd(name, Binding.GLOBAL_IMPLICIT);
    }

    /** Notes that a name is assigned or deleted, which makes it a local of a function. */
    Id modify(String name) {
        Id id = findOrAdd(name, Binding.GLOBAL_IMPLICIT);
        if (id.binding == Binding.GLOBAL_IMPLICIT) {
            id.binding = kind.hasSlots() ? Binding.LOCAL : current ? Binding.GLOBAL_ASSIGNED : id.binding;
        }
        return id;
    }

    Scope module() {
        Scope scope = this;
        while (scope.parent != null) {
            scope = scope.parent;
        }
        return scope;
    }

    /** After a scope's first pass: names it only reads may belong to a block around it. */
    void closeOver() {
        for (Id id : ids) {
            if (id.binding == Binding.GLOBAL_IMPLICIT) {
                closeOver(id);
            }
        }
    }

    /** Makes a name free if a function or class around this scope (the module not counted) has it as a local. */
    void closeOver(Id id) {
        for (Scope s = parent; s != null && s.parent != null; s = s.parent) {
            Id outer = s.find(id.name);
            if (outer == null) {
                continue;
            }
            if (outer.binding == Binding.LOCAL || outer.binding == Binding.CELL || outer.binding == Binding.FREE) {
                id.binding = Binding.FREE;
                passDown(id.name);
            }
            return;
        }
    }

    /** Makes the name a cell where it is local, and free in every scope between. */
    private void passDown(String name) {
        for (Scope s = parent; s != null; s = s.parent) {
            Id id = s.findOrAdd(name, Binding.UNDECIDED);
            if (id.binding == Binding.UNDECIDED) {
                id.binding = Binding.FREE;
            } else {
                if (id.binding == Binding.LOCAL) {
                    id.binding = Binding.CELL;
                }
                return;
            }
        }
    }

    /** Between the passes: gives every local its slot. Cells of outer blocks come first, then parameters, then the rest. */
    void number() {
        if ((flags & CodeObject.FLAG_VARARGS) != 0) {
            moveStarParameterBehindOthers();
        }
        for (Id id : ids) {
            if (isClassCell(id)) {
                continue;
            }
            if (kind.hasSlots() && id.binding == Binding.GLOBAL_IMPLICIT) {
                id.binding = Binding.GLOBAL_EXPLICIT;
            }
            if (id.binding == Binding.LOCAL || id.parameter) {
                id.slot = localCount++;
            }
        }
        for (Id id : ids) {
            if (id.binding == Binding.CELL && !id.parameter) {
                id.slot = localCount++;
            }
        }
        List<Id> free = freeNames();
        for (int i = 0; i < free.size(); i++) {
            free.get(i).slot = i;
        }
        if (!free.isEmpty()) {
            for (Id id : ids) {
                if (id.binding != Binding.FREE || id.parameter) {
                    id.slot += free.size();
                }
            }
            posArgs += free.size();
            localCount += free.size();
        }
    }

    /** A class's {@code __class__} takes a slot only if a method uses it. */
    boolean isClassCell(Id id) {
        return kind == Kind.CLASS && id.name.equals("__class__");
    }

    /** Names of outer blocks that this one needs, in the order the parent knows them. */
    List<Id> freeNames() {
        List<Id> free = new ArrayList<>();
        if (parent != null) {
            for (Id outer : parent.ids) {
                if (outer.binding == Binding.CELL || outer.binding == Binding.FREE) {
                    Id id = find(outer.name);
                    if (id != null && id.binding == Binding.FREE) {
                        free.add(id);
                    }
                }
            }
        }
        return free;
    }

    private void moveStarParameterBehindOthers() {
        int last = -1;
        for (int i = ids.size() - 1; i >= 0; i--) {
            Id id = ids.get(i);
            if (id.parameter && id.star) {
                if (last >= 0) {
                    ids.set(i, ids.get(last));
                    ids.set(last, id);
                }
                return;
            }
            if (last < 0 && id.parameter && !id.doubleStar) {
                last = i;
            }
        }
    }
}
