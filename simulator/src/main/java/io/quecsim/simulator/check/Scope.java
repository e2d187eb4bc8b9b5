package io.quecsim.simulator.check;

import io.quecsim.core.compile.ast.Expr;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The names of a module, function, class or comprehension, and everything that they are ever bound to. */
final class Scope {
    /** What kind of block it is; a class's names are not seen by the functions in it. */
    enum Kind {
        MODULE,
        FUNCTION,
        CLASS
    }

    /** What one statement binds a name to. */
    sealed interface Binding {
        /** A module, or something of one, by an import. */
        record Imported(Reference reference) implements Binding {}

        /** Whatever an expression gives, read in the scope of the statement. */
        record Value(Expr expression, Scope scope) implements Binding {}

        /** Something the text does not tell: a parameter, a loop's variable, a result. */
        record Anything() implements Binding {}
    }

    static final Binding ANYTHING = new Binding.Anything();

    final Kind kind;
    final @Nullable Scope outer;

    /** What {@code self} is called, in a method; else null. */
    @Nullable
    String self;

    /** Of a class: what its methods bind the attributes of {@code self} to. */
    final Map<String, List<Binding>> attributes = new LinkedHashMap<>();

    /** Names that some {@code hasattr} of this block asks for. */
    final Set<String> askedFor = new LinkedHashSet<>();

    /** Whether an import with a star, or code as text, may bind anything. */
    boolean isOpen;

    private final Map<String, List<Binding>> names = new LinkedHashMap<>();
    private final Set<String> global = new LinkedHashSet<>();

    Scope(Kind kind, @Nullable Scope outer) {
        this.kind = kind;
        this.outer = outer;
    }

    void bind(String name, Binding binding) {
        Scope owner = global.contains(name) ? module() : this;
        owner.names.computeIfAbsent(name, key -> new ArrayList<>()).add(binding);
    }

    void global(String name) {
        global.add(name);
    }

    Scope module() {
        Scope scope = this;
        while (scope.outer != null) {
            scope = scope.outer;
        }
        return scope;
    }

    /** Everything the name is bound to in this scope alone; empty when it is not. */
    List<Binding> own(String name) {
        return names.getOrDefault(name, List.of());
    }

    /** Everything the name may stand for, read here; null when no scope binds it. */
    @Nullable
    List<Binding> find(String name) {
        if (global.contains(name)) {
            List<Binding> found = module().own(name);
            return found.isEmpty() ? null : found;
        }
        for (Scope scope = this; scope != null; scope = scope.outer) {
            List<Binding> found = scope.own(name);
            if (!found.isEmpty() && (scope == this || scope.kind != Kind.CLASS)) {
                return found;
            }
        }
        return null;
    }

    /** The class whose methods have this scope, or lie around it with the same {@code self}; null outside of any. */
    @Nullable
    Scope classOfSelf(String name) {
        for (Scope scope = this; scope != null; scope = scope.outer) {
            if (scope.self != null) {
                return scope.self.equals(name) ? scope.outer : null;
            }
            if (scope.kind != Kind.MODULE && !scope.own(name).isEmpty()) {
                return null;
            }
        }
        return null;
    }

    boolean isAskedFor(String name) {
        for (Scope scope = this; scope != null; scope = scope.outer) {
            if (scope.askedFor.contains(name)) {
                return true;
            }
        }
        return false;
    }
}
