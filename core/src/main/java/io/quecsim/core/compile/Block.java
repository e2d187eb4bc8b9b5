package io.quecsim.core.compile;

import io.quecsim.core.bytecode.CodeObject;
import io.quecsim.core.bytecode.Opcode;
import io.quecsim.core.compile.Scope.Binding;
import io.quecsim.core.compile.ast.Node;
import io.quecsim.core.compile.ast.Stmt;
import io.quecsim.core.compile.viper.ViperMistake;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Queue;
import org.jspecify.annotations.Nullable;

/**
 * One block in one pass: its names, its emitter, and where in loops and handlers the code stands. Both passes run the same
 * code over the tree, so names are noted in exactly the order their instructions will come.
 */
final class Block {
    /** What is the same for all blocks of one source text. */
    record Unit(String fileName, Mode mode, LanguageLevel level, int optLevel, Queue<Scope> found) {}

    /** The innermost loop, as {@code break} and {@code continue} see it. */
    record Loop(
            Emitter.Label onBreak,
            Emitter.Label onContinue,
            boolean hasIterator,
            int handlers,
            @Nullable Loop outer) {}

    final Unit unit;
    final Scope scope;
    final Emitter emit;
    /** Whether this is the pass that only gathers names. */
    final boolean first;

    final Expressions expressions;
    final Targets targets;
    final Functions functions;
    final Statements statements;

    @Nullable
    Loop loop;

    private int handlers;
    private int mostHandlers;
    private int nextChild;
    private int hiddenNames;

    Block(Unit unit, Scope scope, boolean first) {
        this.unit = unit;
        this.scope = scope;
        this.first = first;
        boolean withLines = unit.optLevel() < 3;
        emit = first || scope.viper == null
                ? new Emitter(first, withLines)
                : new ViperEmitter(withLines, scope, scope.viper);
        expressions = new Expressions(this);
        targets = new Targets(this);
        functions = new Functions(this);
        statements = new Statements(this);
    }

    PySyntaxError error(String message, Node at) {
        return error(message, at, null);
    }

    PySyntaxError error(String message, Node at, @Nullable String hint) {
        return error(message, at.line(), at.column(), hint);
    }

    PySyntaxError error(String message, int line, int column, @Nullable String hint) {
        return new PySyntaxError(
                PySyntaxError.Kind.SYNTAX_ERROR, message, unit.fileName(), line, column, scope.simpleName, hint);
    }

    void run(List<Stmt> body) throws PySyntaxError {
        for (Stmt statement : body) {
            emit.line(statement.line());
            statement.accept(statements);
        }
    }

    // Names

    void load(String name) {
        if (first) {
            scope.use(name);
        } else {
            access(name, Opcode.LOAD_NAME, Opcode.LOAD_GLOBAL, Opcode.LOAD_FAST_N, Opcode.LOAD_DEREF);
        }
    }

    void store(String name) {
        if (first) {
            scope.modify(name);
        } else {
            access(name, Opcode.STORE_NAME, Opcode.STORE_GLOBAL, Opcode.STORE_FAST_N, Opcode.STORE_DEREF);
        }
    }

    void delete(String name) {
        if (first) {
            scope.modify(name);
        } else {
            access(name, Opcode.DELETE_NAME, Opcode.DELETE_GLOBAL, Opcode.DELETE_FAST, Opcode.DELETE_DEREF);
        }
    }

    private void access(String name, Opcode byName, Opcode global, Opcode fast, Opcode cell) {
        Scope.Id id = scope.find(name);
        if (id == null) {
            throw new AssertionError("the first pass missed the name " + name);
        }
        switch (id.binding) {
            case GLOBAL_IMPLICIT, GLOBAL_ASSIGNED -> emit.op(byName, name);
            case GLOBAL_EXPLICIT -> emit.op(global, name);
            case LOCAL -> {
                if (scope.isClassCell(id)) {
                    // It has no slot: upstream reads whatever lies on the stack, CPython looks the name up.
                    emit.op(byName, name);
                    return;
                }
                switch (fast) {
                    case LOAD_FAST_N -> emit.loadFast(id.slot);
                    case STORE_FAST_N -> emit.storeFast(id.slot);
                    default -> emit.op(fast, id.slot);
                }
            }
            default -> emit.op(cell, id.slot);
        }
    }

    /** {@code :=} in a comprehension binds the name in the block around it. */
    void storeOutside(String name, Node at) throws PySyntaxError {
        if (first && unit.level().isCurrent()) {
            declareOutside(name, at);
        } else if (first) {
            Scope owner = scope;
            while (owner.kind.isComprehension() && owner.parent != null) {
                owner = owner.parent;
            }
            if (owner.modify(name).binding == Binding.GLOBAL_EXPLICIT) {
                scope.findOrAdd(name, Binding.GLOBAL_EXPLICIT);
            } else {
                Scope.Id id = scope.findOrAdd(name, Binding.UNDECIDED);
                if (id.binding == Binding.UNDECIDED || id.binding == Binding.GLOBAL_IMPLICIT) {
                    id.binding = Binding.GLOBAL_IMPLICIT;
                    scope.closeOver(id);
                }
            }
        } else {
            store(name);
        }
    }

    /** Current MicroPython: the block directly around it, and no name that the comprehension itself assigns. */
    private void declareOutside(String name, Node at) throws PySyntaxError {
        Scope outer = scope.parent;
        if (outer.modify(name).binding == Binding.GLOBAL_EXPLICIT) {
            scope.findOrAdd(name, Binding.GLOBAL_EXPLICIT);
            return;
        }
        Scope.Id id = scope.findOrAdd(name, Binding.UNDECIDED);
        if (outer.parent == null) {
            declareGlobal(id, at);
        } else {
            id.binding = id.binding == Binding.GLOBAL_IMPLICIT ? Binding.UNDECIDED : id.binding;
            declareNonlocal(id, at);
        }
    }

    /** {@code global name}, in the first pass. */
    void declareGlobal(Scope.Id id, Node at) throws PySyntaxError {
        if (id.binding != Binding.UNDECIDED && id.binding != Binding.GLOBAL_EXPLICIT) {
            throw error("identifier redefined as global", at);
        }
        id.binding = Binding.GLOBAL_EXPLICIT;
        Scope.Id inModule = scope.module().find(id.name);
        if (inModule != null) {
            inModule.binding = Binding.GLOBAL_EXPLICIT;
        }
    }

    /** {@code nonlocal name}, in the first pass. */
    void declareNonlocal(Scope.Id id, Node at) throws PySyntaxError {
        if (id.binding == Binding.UNDECIDED) {
            id.binding = Binding.GLOBAL_IMPLICIT;
            scope.closeOver(id);
            if (id.binding == Binding.GLOBAL_IMPLICIT) {
                throw error("no binding for nonlocal found", at);
            }
        } else if (id.binding != Binding.FREE) {
            throw error("identifier redefined as nonlocal", at);
        }
    }

    /** A local no source text can name. */
    String hiddenName(String purpose) {
        return "." + purpose + hiddenNames++;
    }

    // Blocks inside

    /** The inner block that begins here: made in the first pass, found again in the second. */
    Scope inner(Scope.Kind kind, String name, int line, Scope.Body body) {
        if (first) {
            Scope inner = new Scope(kind, name, scope, line, body);
            scope.children.add(inner);
            unit.found().add(inner);
            return inner;
        }
        return scope.children.get(nextChild++);
    }

    /** Emits the function (or class body, or comprehension) of an inner block, passing it the cells it shares. */
    void make(Scope inner, int defaultPosArgs, boolean defaultKwArgs) throws PySyntaxError {
        if (first) {
            inner.defaultPosArgs = defaultPosArgs;
            inner.flags |= defaultKwArgs ? CodeObject.FLAG_DEFKWARGS : 0;
            return;
        }
        List<Scope.Id> cells = inner.freeNames();
        for (Scope.Id cell : cells) {
            Scope.Id mine = scope.find(cell.name);
            emit.loadFast(mine == null ? 0 : mine.slot);
        }
        if (cells.size() > 255) {
            throw tooLarge("more than 255 variables are shared with an inner function", inner.line);
        }
        CodeObject code = inner.code;
        if (code == null) {
            throw new AssertionError("inner block " + inner.simpleName + " was not compiled first");
        }
        emit.makeFunction(code, cells.size(), defaultPosArgs > 0 || defaultKwArgs);
    }

    // Handlers

    int handlers() {
        return handlers;
    }

    void enterHandler(Opcode setup, Emitter.Label handler) {
        emit.op(setup, handler);
        handlers++;
        mostHandlers = Math.max(mostHandlers, handlers);
    }

    void leaveHandler() {
        handlers--;
        emit.op(Opcode.END_FINALLY);
    }

    // The result

    CodeObject finish() throws PySyntaxError {
        ViperMistake mistake = emit.mistake();
        if (mistake != null) {
            PySyntaxError.Kind kind =
                    mistake.refused() ? PySyntaxError.Kind.NOT_IMPLEMENTED : PySyntaxError.Kind.VIPER_TYPE_ERROR;
            throw new PySyntaxError(kind, mistake.text(), unit.fileName(), scope.line, 1, scope.simpleName, null);
        }
        List<String> localNames = new ArrayList<>(Collections.nCopies(scope.localCount, ""));
        List<String> argNames = new ArrayList<>(Collections.nCopies(scope.posArgs + scope.kwOnlyArgs, "*"));
        List<Integer> cells = new ArrayList<>();
        for (Scope.Id id : scope.ids) {
            boolean inSlot = id.parameter
                    || id.binding == Binding.LOCAL && !scope.isClassCell(id)
                    || id.binding == Binding.CELL
                    || id.binding == Binding.FREE;
            if (inSlot) {
                localNames.set(id.slot, id.name);
            }
            if (id.parameter && id.slot < argNames.size()) {
                argNames.set(id.slot, id.name);
            }
            if (id.binding == Binding.CELL) {
                cells.add(id.slot);
                if (id.slot > 255) {
                    throw tooLarge("more than 255 variables, of which some are shared", scope.line);
                }
            }
        }
        byte[] code;
        try {
            code = emit.code();
        } catch (Emitter.CodeTooLarge e) {
            throw tooLarge("a jump over more than 32 kB of code, or more than 65536 names", scope.line);
        }
        return new CodeObject(
                scope.simpleName,
                unit.fileName(),
                scope.flags,
                scope.posArgs,
                scope.defaultPosArgs,
                scope.kwOnlyArgs,
                List.copyOf(argNames),
                List.copyOf(localNames),
                scope.localCount,
                Math.max(1, scope.localCount + emit.deepest()),
                mostHandlers,
                List.copyOf(cells),
                code,
                emit.names(),
                emit.constants(),
                emit.children(),
                emit.lines(),
                scope.line);
    }

    private PySyntaxError tooLarge(String hint, int line) {
        return error("function too large", line, 1, hint);
    }
}
