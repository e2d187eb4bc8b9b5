package io.quecsim.core.compile;

import io.quecsim.core.bytecode.CodeObject;
import io.quecsim.core.bytecode.Opcode;
import io.quecsim.core.compile.Scope.Binding;
import io.quecsim.core.compile.ast.Clause;
import io.quecsim.core.compile.ast.Expr;
import io.quecsim.core.compile.ast.Parameter;
import io.quecsim.core.compile.ast.Stmt;
import io.quecsim.core.compile.ast.Trailer;
import io.quecsim.core.compile.viper.ViperSignature;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Everything that is a block of its own: functions, lambdas, comprehensions, classes, and their decorators. */
final class Functions {
    /** Name of a comprehension's one argument, the iterable; no source text can clash with it. */
    private static final String ITERABLE = "";

    private final Block block;
    private final Emitter emit;

    Functions(Block block) {
        this.block = block;
        emit = block.emit;
    }

    // Functions

    /** Leaves the function on the stack. */
    void function(Stmt.Function f) throws PySyntaxError {
        function(f, block.scope.viper != null);
    }

    private void function(Stmt.Function f, boolean viper) throws PySyntaxError {
        Scope inner = block.inner(
                Scope.Kind.FUNCTION, f.name(), f.line(), b -> b.functions.functionBody(f.parameters(), f.body()));
        if (viper && block.first) {
            inner.viper = new ViperAnnotations(block.unit.fileName(), f).signature();
            inner.flags |= CodeObject.FLAG_VIPER;
        }
        if (f.isAsync()) {
            inner.flags |= CodeObject.FLAG_GENERATOR | CodeObject.FLAG_ASYNC;
        }
        defaultsAndFunction(inner, f.parameters());
    }

    /** What stands in a viper function without a name of its own is compiled as it is. */
    private void inheritViper(Scope inner) {
        if (block.scope.viper != null) {
            inner.viper = ViperSignature.OBJECTS;
        }
    }

    void lambda(Expr.Lambda e) throws PySyntaxError {
        Scope inner =
                block.inner(Scope.Kind.LAMBDA, Scope.Kind.LAMBDA.simpleName, e.line(), b -> b.functions.lambdaBody(e));
        inheritViper(inner);
        defaultsAndFunction(inner, e.parameters());
    }

    private void functionBody(List<Parameter> parameters, List<Stmt> body) throws PySyntaxError {
        declare(parameters);
        block.run(body);
        if (!emit.returned()) {
            emit.op(Opcode.LOAD_CONST_NONE);
            emit.returnValue();
        }
    }

    private void lambdaBody(Expr.Lambda e) throws PySyntaxError {
        emit.line(e.line());
        declare(e.parameters());
        block.expressions.value(e.body());
        if ((block.scope.flags & CodeObject.FLAG_GENERATOR) != 0) {
            emit.op(Opcode.POP_TOP);
            emit.op(Opcode.LOAD_CONST_NONE);
        }
        emit.returnValue();
    }

    /** Notes the parameters as the block's first names. */
    private void declare(List<Parameter> parameters) throws PySyntaxError {
        if (!block.first) {
            return;
        }
        Scope scope = block.scope;
        boolean starSeen = false;
        for (Parameter parameter : parameters) {
            boolean secondStar = starSeen && parameter.kind() == Parameter.Kind.STAR;
            if (secondStar || (scope.flags & CodeObject.FLAG_VARKEYWORDS) != 0) {
                throw block.error("invalid syntax", parameter);
            }
            switch (parameter.kind()) {
                case NORMAL -> {
                    if (starSeen) {
                        scope.kwOnlyArgs++;
                    } else {
                        scope.posArgs++;
                    }
                }
                case STAR -> {
                    starSeen = true;
                    scope.flags |= parameter.name() == null ? 0 : CodeObject.FLAG_VARARGS;
                }
                case DOUBLE_STAR -> scope.flags |= CodeObject.FLAG_VARKEYWORDS;
            }
            if (parameter.name() == null) {
                continue;
            }
            Scope.Id id = scope.findOrAdd(parameter.name(), Binding.UNDECIDED);
            if (id.binding != Binding.UNDECIDED) {
                throw block.error("argument name reused", parameter);
            }
            id.binding = Binding.LOCAL;
            id.parameter = true;
            id.star = parameter.kind() == Parameter.Kind.STAR;
            id.doubleStar = parameter.kind() == Parameter.Kind.DOUBLE_STAR;
        }
        if (scope.posArgs > 255 || scope.kwOnlyArgs > 255) {
            throw block.error("too many arguments", parameters.get(0), "a function can have 255 of each kind");
        }
    }

    /**
     * Evaluates default values in the enclosing block: positional ones to a tuple, keyword-only ones to a dict, with null
     * for the one that is missing when the other is there; then makes the function.
     */
    private void defaultsAndFunction(Scope inner, List<Parameter> parameters) throws PySyntaxError {
        boolean starSeen = false;
        int positional = 0;
        int keyword = 0;
        for (Parameter parameter : parameters) {
            if (parameter.kind() == Parameter.Kind.STAR) {
                starSeen = true;
            }
            Expr value = parameter.defaultValue();
            if (value == null) {
                if (parameter.kind() == Parameter.Kind.NORMAL && !starSeen && positional > 0) {
                    throw block.error("non-default argument follows default argument", parameter);
                }
                continue;
            }
            if (!starSeen) {
                positional++;
                block.expressions.value(value);
                continue;
            }
            if (keyword++ == 0) {
                if (positional > 0) {
                    emit.op(Opcode.BUILD_TUPLE, positional);
                } else {
                    emit.op(Opcode.LOAD_NULL);
                }
                emit.op(Opcode.BUILD_MAP, 0);
            }
            block.expressions.value(value);
            emit.op(Opcode.LOAD_CONST_STRING, String.valueOf(parameter.name()));
            emit.op(Opcode.STORE_MAP);
        }
        if (positional > 0 && keyword == 0) {
            emit.op(Opcode.BUILD_TUPLE, positional);
            emit.op(Opcode.LOAD_NULL);
        }
        block.make(inner, positional, keyword > 0);
    }

    // Comprehensions

    /** Leaves the finished collection, or the generator. */
    void comprehension(Expr.Comprehension e) throws PySyntaxError {
        Scope.Kind kind = switch (e.kind()) {
            case LIST -> Scope.Kind.LIST;
            case DICT -> Scope.Kind.DICT;
            case SET -> Scope.Kind.SET;
            case GENERATOR -> Scope.Kind.GENERATOR;
        };
        Scope inner = block.inner(kind, kind.simpleName, e.innerLine(), b -> b.functions.comprehensionBody(e));
        inheritViper(inner);
        block.make(inner, 0, false);
        block.expressions.value(((Clause.For) e.clauses().get(0)).iterable());
        if (kind == Scope.Kind.GENERATOR) {
            emit.op(Opcode.GET_ITER);
        }
        emit.call(false, 1, 0, false);
    }

    private void comprehensionBody(Expr.Comprehension e) throws PySyntaxError {
        if (block.first) {
            block.scope.findOrAdd(ITERABLE, Binding.LOCAL);
            block.scope.posArgs = 1;
        }
        emit.line(e.innerLine());
        switch (e.kind()) {
            case LIST -> emit.op(Opcode.BUILD_LIST, 0);
            case DICT -> emit.op(Opcode.BUILD_MAP, 0);
            case SET -> emit.op(Opcode.BUILD_SET, 0);
            case GENERATOR -> emit.op(Opcode.LOAD_NULL); // first of the iterator's four slots: it is in the second
        }
        block.load(ITERABLE);
        if (e.kind() == Expr.Comprehension.Kind.GENERATOR) {
            emit.op(Opcode.LOAD_NULL);
            emit.op(Opcode.LOAD_NULL);
        } else {
            emit.op(Opcode.GET_ITER_STACK);
        }
        loop(e, 0, 0);
        if (e.kind() == Expr.Comprehension.Kind.GENERATOR) {
            emit.op(Opcode.LOAD_CONST_NONE);
        }
        emit.returnValue();
    }

    /** The loop of the clause at this index, its iterator on the stack, with all that is inside it. */
    private void loop(Expr.Comprehension e, int clause, int depth) throws PySyntaxError {
        Emitter.Label top = new Emitter.Label();
        Emitter.Label end = new Emitter.Label();
        emit.place(top);
        emit.op(Opcode.FOR_ITER, end);
        block.targets.store(((Clause.For) e.clauses().get(clause)).target());
        int next = clause + 1;
        while (next < e.clauses().size() && e.clauses().get(next) instanceof Clause.If condition) {
            block.expressions.jumpIf(condition.condition(), false, top);
            next++;
        }
        if (next == e.clauses().size()) {
            element(e, depth);
        } else {
            block.expressions.value(((Clause.For) e.clauses().get(next)).iterable());
            emit.op(Opcode.GET_ITER_STACK);
            loop(e, next, depth + 1);
        }
        emit.op(Opcode.JUMP, top);
        emit.place(end);
        emit.adjust(-Opcode.ITERATOR_SLOTS);
    }

    private void element(Expr.Comprehension e, int depth) throws PySyntaxError {
        if (e.kind() == Expr.Comprehension.Kind.GENERATOR) {
            block.expressions.value(e.element());
            block.scope.flags |= CodeObject.FLAG_GENERATOR;
            emit.op(Opcode.YIELD_VALUE);
            emit.op(Opcode.POP_TOP);
            return;
        }
        // Below the element: the iterators of all loops, below them the collection.
        int below = Opcode.ITERATOR_SLOTS * (depth + 1) + 1;
        if (e.value() != null) {
            emit.line(e.innerLine());
            block.expressions.value(e.value());
            block.expressions.value(e.element());
            emit.op(Opcode.STORE_COMP, below + 1 << 2 | 1);
        } else {
            block.expressions.value(e.element());
            emit.op(Opcode.STORE_COMP, below << 2 | (e.kind() == Expr.Comprehension.Kind.SET ? 2 : 0));
        }
    }

    // Classes

    /** Leaves the class on the stack. */
    void classDefinition(Stmt.ClassDefinition c) throws PySyntaxError {
        Scope inner = block.inner(Scope.Kind.CLASS, c.name(), c.line(), b -> b.functions.classBody(c));
        emit.op(Opcode.LOAD_BUILD_CLASS);
        block.make(inner, 0, false);
        emit.op(Opcode.LOAD_CONST_STRING, c.name());
        block.expressions.call(c.bases(), false, 2);
    }

    private void classBody(Stmt.ClassDefinition c) throws PySyntaxError {
        if (block.first) {
            block.scope.findOrAdd("__class__", Binding.LOCAL);
        }
        block.load("__name__");
        block.store("__module__");
        emit.op(Opcode.LOAD_CONST_STRING, c.name());
        block.store("__qualname__");
        block.run(c.body());
        Scope.Id cell = block.scope.find("__class__");
        if (cell == null || cell.binding == Binding.LOCAL) {
            emit.op(Opcode.LOAD_CONST_NONE);
        } else {
            emit.loadFast(cell.slot); // __build_class__ puts the class into the cell
        }
        emit.returnValue();
    }

    // Decorators

    void decorated(Stmt.Decorated s) throws PySyntaxError {
        int calls = 0;
        boolean viper = block.scope.viper != null;
        for (Expr decorator : s.decorators()) {
            String way = compilerDecorator(decorator);
            if (way == null) {
                decorator(decorator);
                calls++;
            } else {
                viper = way.equals("viper");
            }
        }
        String name;
        if (s.definition() instanceof Stmt.Function f) {
            function(f, viper);
            name = f.name();
        } else {
            Stmt.ClassDefinition c = (Stmt.ClassDefinition) s.definition();
            classDefinition(c);
            name = c.name();
        }
        for (int i = 0; i < calls; i++) {
            emit.call(false, 1, 0, false);
        }
        block.store(name);
    }

    /** A dotted name is plain attributes, no method call. */
    private void decorator(Expr e) throws PySyntaxError {
        if (!(e instanceof Expr.Primary p) || block.unit.level().anyDecorator()) {
            block.expressions.value(e);
            return;
        }
        block.expressions.value(p.base());
        for (Trailer trailer : p.trailers()) {
            if (trailer instanceof Trailer.Attribute attribute) {
                emit.op(Opcode.LOAD_ATTR, attribute.name());
            } else {
                block.expressions.trailer(trailer);
            }
        }
    }

    /**
     * {@code @micropython.bytecode}, {@code native} and {@code viper} ask for a way of compiling, not for a call; null for any
     * other decorator. The first two are the same here. Viper is there where the firmware has an emitter of machine code;
     * assembler code is machine code, which no simulator of the language runs.
     */
    private @Nullable String compilerDecorator(Expr e) throws PySyntaxError {
        Expr base = e instanceof Expr.Primary p ? p.base() : e;
        if (!(base instanceof Expr.Name name) || !name.id().equals("micropython")) {
            return null;
        }
        String attribute = onlyAttribute(e);
        boolean isViper = "viper".equals(attribute);
        if ("bytecode".equals(attribute)
                || "native".equals(attribute)
                || isViper && block.unit.level().isCurrent()) {
            return attribute;
        }
        boolean assembler = attribute != null && attribute.startsWith("asm_");
        String plain = "write the function in plain Python";
        String hint = isViper ? plain : assembler ? "machine code is not simulated: " + plain : null;
        throw block.error("invalid micropython decorator", e, hint);
    }

    private static @Nullable String onlyAttribute(Expr e) {
        if (e instanceof Expr.Primary p
                && !p.trailers().isEmpty()
                && p.trailers().get(0) instanceof Trailer.Attribute attribute
                && (p.trailers().size() == 1
                        || p.trailers().size() == 2 && p.trailers().get(1) instanceof Trailer.Call)) {
            return attribute.name();
        }
        return null;
    }
}
