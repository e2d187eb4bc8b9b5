package io.quecsim.core.compile;

import io.quecsim.core.bytecode.CodeObject;
import io.quecsim.core.bytecode.Constant;
import io.quecsim.core.bytecode.Opcode;
import io.quecsim.core.bytecode.UnaryOp;
import io.quecsim.core.compile.ast.Argument;
import io.quecsim.core.compile.ast.Expr;
import io.quecsim.core.compile.ast.Trailer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Expressions: each leaves one value on the stack. */
final class Expressions implements Expr.Visitor<PySyntaxError> {
    private final Block block;
    private final Emitter emit;

    Expressions(Block block) {
        this.block = block;
        emit = block.emit;
    }

    void value(Expr e) throws PySyntaxError {
        e.accept(this);
    }

    void values(List<Expr> list) throws PySyntaxError {
        for (Expr e : list) {
            e.accept(this);
        }
    }

    // Names and constants

    @Override
    public void name(Expr.Name e) {
        block.load(e.id());
    }

    @Override
    public void smallInt(Expr.SmallInt e) {
        emit.smallInt(e.value());
    }

    @Override
    public void text(Expr.Text e) {
        if (e.interned()) {
            emit.op(Opcode.LOAD_CONST_STRING, e.value());
        } else {
            emit.line(e.line());
            emit.constant(new Constant.Str(e.value()));
        }
    }

    @Override
    public void literal(Expr.Literal e) {
        if (e.marksLine()) {
            emit.line(e.line());
        }
        if (e.value() instanceof Constant.None) {
            emit.op(Opcode.LOAD_CONST_NONE);
        } else if (e.value() instanceof Constant.Bool b) {
            emit.op(b.value() ? Opcode.LOAD_CONST_TRUE : Opcode.LOAD_CONST_FALSE);
        } else {
            emit.constant(e.value());
        }
    }

    // Displays

    @Override
    public void tuple(Expr.Tuple e) throws PySyntaxError {
        Constant constant = block.unit.level().isCurrent() ? Folding.constantTuple(e) : null;
        if (constant != null) {
            emit.sharedConstant(constant);
            return;
        }
        emit.line(e.line());
        values(e.items());
        emit.op(Opcode.BUILD_TUPLE, e.items().size());
    }

    @Override
    public void list(Expr.ListDisplay e) throws PySyntaxError {
        emit.line(e.line());
        values(e.items());
        emit.op(Opcode.BUILD_LIST, e.items().size());
    }

    @Override
    public void set(Expr.SetDisplay e) throws PySyntaxError {
        emit.line(e.line());
        values(e.items());
        emit.op(Opcode.BUILD_SET, e.items().size());
    }

    @Override
    public void dict(Expr.DictDisplay e) throws PySyntaxError {
        emit.line(e.line());
        emit.op(Opcode.BUILD_MAP, e.keys().size());
        items(e);
    }

    @Override
    public void mixed(Expr.MixedDisplay e) throws PySyntaxError {
        throw block.error(e.dict() ? "expecting key:value for dict" : "expecting just a value for set", e);
    }

    /** Stores the items into the mapping on top of the stack. */
    private void items(Expr.DictDisplay e) throws PySyntaxError {
        for (int i = 0; i < e.keys().size(); i++) {
            emit.line(e.keys().get(i).line());
            value(e.values().get(i));
            value(e.keys().get(i));
            emit.op(Opcode.STORE_MAP);
        }
    }

    @Override
    public void comprehension(Expr.Comprehension e) throws PySyntaxError {
        if (!e.bare()) {
            emit.line(e.line());
        }
        block.functions.comprehension(e);
    }

    // Operators

    @Override
    public void logical(Expr.Logical e) throws PySyntaxError {
        emit.line(e.line());
        Emitter.Label end = new Emitter.Label();
        Opcode jump = e.isOr() ? Opcode.JUMP_IF_TRUE_OR_POP : Opcode.JUMP_IF_FALSE_OR_POP;
        for (int i = 0; i < e.operands().size(); i++) {
            value(e.operands().get(i));
            if (i + 1 < e.operands().size()) {
                emit.op(jump, end);
            }
        }
        emit.place(end);
    }

    @Override
    public void not(Expr.Not e) throws PySyntaxError {
        emit.line(e.line());
        value(e.operand());
        emit.unary(UnaryOp.NOT);
    }

    @Override
    public void comparison(Expr.Comparison e) throws PySyntaxError {
        emit.line(e.line());
        int last = e.operators().length;
        Emitter.Label fail = new Emitter.Label();
        value(e.operands().get(0));
        for (int i = 1; i <= last; i++) {
            value(e.operands().get(i));
            if (i < last) {
                emit.op(Opcode.DUP_TOP);
                emit.op(Opcode.ROT_THREE);
            }
            emit.binary(e.operators()[i - 1]);
            if (i < last) {
                emit.op(Opcode.JUMP_IF_FALSE_OR_POP, fail);
            }
        }
        if (last > 1) {
            Emitter.Label end = new Emitter.Label();
            emit.op(Opcode.JUMP, end);
            emit.place(fail);
            emit.adjust(1); // the operand kept for the comparison that will not be made
            emit.op(Opcode.ROT_TWO);
            emit.op(Opcode.POP_TOP);
            emit.place(end);
        }
    }

    @Override
    public void binary(Expr.Binary e) throws PySyntaxError {
        emit.line(e.line());
        value(e.operands().get(0));
        for (int i = 0; i < e.operators().length; i++) {
            value(e.operands().get(i + 1));
            emit.binary(e.operators()[i]);
        }
    }

    @Override
    public void unary(Expr.Unary e) throws PySyntaxError {
        emit.line(e.line());
        value(e.operand());
        emit.unary(e.operator());
    }

    @Override
    public void conditional(Expr.Conditional e) throws PySyntaxError {
        emit.line(e.line());
        Emitter.Label fail = new Emitter.Label();
        Emitter.Label end = new Emitter.Label();
        jumpIf(e.condition(), false, fail);
        value(e.then());
        emit.op(Opcode.JUMP, end);
        emit.place(fail);
        emit.adjust(-1);
        value(e.otherwise());
        emit.place(end);
    }

    /** Jumps if the condition's truth is {@code when}; short-circuits, and decides constants here. */
    void jumpIf(Expr condition, boolean when, Emitter.Label target) throws PySyntaxError {
        if (Folding.isFalse(condition) || isEmptyTuple(condition)) {
            if (!when) {
                emit.op(Opcode.JUMP, target);
            }
        } else if (Folding.isTrue(condition) || isTakenForTrue(condition)) {
            if (when) {
                emit.op(Opcode.JUMP, target);
            }
        } else if (condition instanceof Expr.Not not) {
            jumpIf(not.operand(), !when, target);
        } else if (condition instanceof Expr.Logical logical) {
            List<Expr> operands = logical.operands();
            if (logical.isOr() == when) {
                for (Expr operand : operands) {
                    jumpIf(operand, when, target);
                }
            } else {
                Emitter.Label decided = new Emitter.Label();
                int last = operands.size() - 1;
                for (Expr operand : operands.subList(0, last)) {
                    jumpIf(operand, !when, decided);
                }
                jumpIf(operands.get(last), when, target);
                emit.place(decided);
            }
        } else {
            value(condition);
            emit.op(when ? Opcode.POP_JUMP_IF_TRUE : Opcode.POP_JUMP_IF_FALSE, target);
        }
    }

    private static boolean isEmptyTuple(Expr e) {
        return e instanceof Expr.Tuple t && t.items().isEmpty();
    }

    private boolean isTakenForTrue(Expr e) {
        if (!block.unit.level().isCurrent()) {
            return isNonEmptyParentheses(e);
        }
        return e instanceof Expr.Tuple t && t.items().stream().allMatch(Folding::isConstant);
    }

    /** MicroPython 1.13 takes {@code (a, b)} and even {@code (x for x in y)} for true without evaluating them. */
    private static boolean isNonEmptyParentheses(Expr e) {
        return e instanceof Expr.Tuple t && t.parenthesized()
                || e instanceof Expr.Comprehension c && c.kind() == Expr.Comprehension.Kind.GENERATOR && !c.bare();
    }

    // Functions and generators

    @Override
    public void lambda(Expr.Lambda e) throws PySyntaxError {
        emit.line(e.line());
        block.functions.lambda(e);
    }

    @Override
    public void named(Expr.Named e) throws PySyntaxError {
        emit.line(e.line());
        if (!(e.target() instanceof Expr.Name target)) {
            throw block.error("can't assign to expression", e.target());
        }
        value(e.value());
        emit.op(Opcode.DUP_TOP);
        if (block.scope.kind.isComprehension()) {
            block.storeOutside(target.id(), e.target());
        } else {
            block.store(target.id());
        }
    }

    @Override
    public void star(Expr.Star e) throws PySyntaxError {
        throw block.error("*x must be assignment target", e);
    }

    @Override
    public void await(Expr.Await e) throws PySyntaxError {
        emit.line(e.line());
        requireFunction("'await' outside function", e);
        value(e.operand());
        yieldFrom();
    }

    @Override
    public void yield(Expr.Yield e) throws PySyntaxError {
        emit.line(e.line());
        requireFunction("'yield' outside function", e);
        if (e.value() == null) {
            emit.op(Opcode.LOAD_CONST_NONE);
        } else {
            value(e.value());
        }
        block.scope.flags |= CodeObject.FLAG_GENERATOR;
        emit.op(Opcode.YIELD_VALUE);
    }

    @Override
    public void yieldFrom(Expr.YieldFrom e) throws PySyntaxError {
        emit.line(e.line());
        requireFunction("'yield' outside function", e);
        value(e.value());
        yieldFrom();
    }

    private void requireFunction(String message, Expr e) throws PySyntaxError {
        if (block.scope.kind != Scope.Kind.FUNCTION && block.scope.kind != Scope.Kind.LAMBDA) {
            throw block.error(message, e);
        }
    }

    /** Delegates to the iterable on top of the stack and leaves its result. */
    void yieldFrom() {
        emit.op(Opcode.GET_ITER);
        emit.op(Opcode.LOAD_CONST_NONE);
        block.scope.flags |= CodeObject.FLAG_GENERATOR;
        emit.op(Opcode.YIELD_FROM);
    }

    /** Awaits what a method without arguments, of the object on top of the stack, returns. */
    void awaitMethod(String method) {
        emit.op(Opcode.LOAD_METHOD, method);
        emit.call(true, 0, 0, false);
        yieldFrom();
    }

    // Trailers

    @Override
    public void slice(Expr.Slice e) throws PySyntaxError {
        emit.line(e.line());
        valueOrNone(e.start());
        valueOrNone(e.stop());
        if (e.step() != null) {
            value(e.step());
        }
        emit.op(Opcode.BUILD_SLICE, e.step() == null ? 2 : 3);
    }

    private void valueOrNone(@Nullable Expr e) throws PySyntaxError {
        if (e == null) {
            emit.op(Opcode.LOAD_CONST_NONE);
        } else {
            value(e);
        }
    }

    @Override
    public void primary(Expr.Primary e) throws PySyntaxError {
        emit.line(e.line());
        value(e.base());
        List<Trailer> trailers = e.trailers();
        int count = trailers.size();
        int i = specialCall(e, count);
        while (i < count) {
            Trailer trailer = trailers.get(i++);
            if (trailer instanceof Trailer.Attribute attribute) {
                if (i < count && trailers.get(i) instanceof Trailer.Call call) {
                    emit.op(Opcode.LOAD_METHOD, attribute.name());
                    call(call.arguments(), true, 0);
                    i++;
                    continue;
                }
            }
            trailer(trailer);
        }
    }

    /** One trailer by itself, applied to the value on top of the stack. */
    void trailer(Trailer trailer) throws PySyntaxError {
        emit.line(trailer.line());
        if (trailer instanceof Trailer.Attribute attribute) {
            emit.op(Opcode.LOAD_ATTR, attribute.name());
        } else if (trailer instanceof Trailer.Index index) {
            value(index.index());
            emit.op(Opcode.LOAD_SUBSCR);
        } else if (trailer instanceof Trailer.Call call) {
            call(call.arguments(), false, 0);
        }
    }

    /** Calls the compiler knows by name; the number of trailers it took care of. */
    private int specialCall(Expr.Primary e, int count) throws PySyntaxError {
        if (!(e.base() instanceof Expr.Name name) || !(e.trailers().get(0) instanceof Trailer.Call call)) {
            return 0;
        }
        List<Argument> arguments = call.arguments();
        if (name.id().equals("super") && arguments.isEmpty() && block.scope.kind == Scope.Kind.FUNCTION) {
            return superCall(e, count);
        }
        // Its items go straight into the ordered dict: a plain dict would lose their order.
        if (block.unit.level().orderedDictDisplay()
                && name.id().equals("OrderedDict")
                && arguments.size() == 1
                && arguments.get(0) instanceof Argument.Positional argument
                && argument.value() instanceof Expr.DictDisplay dict) {
            emit.call(false, 0, 0, false);
            items(dict);
            return 1;
        }
        return 0;
    }

    /** {@code super()} is given the class and the first parameter; a method called on it needs no super object. */
    private int superCall(Expr.Primary e, int count) throws PySyntaxError {
        block.load("__class__");
        String self = null;
        for (Scope.Id id : block.scope.ids) {
            if (id.parameter) {
                self = id.name;
                break;
            }
        }
        if (self == null) {
            throw block.error("super() can't find self", e.trailers().get(0));
        }
        block.load(self);
        if (count >= 3
                && e.trailers().get(1) instanceof Trailer.Attribute attribute
                && e.trailers().get(2) instanceof Trailer.Call call) {
            emit.op(Opcode.LOAD_SUPER_METHOD, attribute.name());
            call(call.arguments(), true, 0);
            return 3;
        }
        emit.call(false, 2, 0, false);
        return 1;
    }

    /**
     * Arguments and call; the function (for a method also its self) is on the stack.
     *
     * @param already positional arguments that are on the stack as well
     */
    void call(List<Argument> arguments, boolean method, int already) throws PySyntaxError {
        if (block.unit.level().manyStars() && StarArguments.present(arguments)) {
            new StarArguments(block).call(arguments, method, already);
            return;
        }
        boolean current = block.unit.level().isCurrent();
        // Mistakes are reported at the first argument, where upstream's syntax tree has the list.
        Argument first = arguments.isEmpty() ? null : arguments.get(0);
        int positional = already;
        int keywords = 0;
        Argument.Star star = null;
        Argument.DoubleStar doubleStar = null;
        for (Argument argument : arguments) {
            if (argument instanceof Argument.Star s) {
                if (star != null) {
                    throw block.error("can't have multiple *x", first);
                }
                star = s;
            } else if (argument instanceof Argument.DoubleStar s) {
                if (doubleStar != null) {
                    throw block.error("can't have multiple **x", first);
                }
                doubleStar = s;
            } else if (argument instanceof Argument.Keyword k) {
                keyword(k);
                keywords++;
            } else if (argument instanceof Argument.Positional p) {
                boolean anywhere =
                        p.value() instanceof Expr.Named || p.value() instanceof Expr.Comprehension c && c.bare();
                if (!anywhere && (star != null || doubleStar != null)) {
                    throw block.error("non-keyword arg after */**", first);
                }
                if (!anywhere && keywords > 0) {
                    throw block.error(
                            current ? "positional arg after keyword arg" : "non-keyword arg after keyword arg", first);
                }
                value(p.value());
                positional++;
            }
        }
        if (positional > 255 || keywords > 255) {
            throw block.error("too many arguments", arguments.get(0), "a call can have 255 of each kind");
        }
        boolean stars = star != null || doubleStar != null;
        if (stars) {
            valueOrNull(star == null ? null : star.value());
            valueOrNull(doubleStar == null ? null : doubleStar.value());
        }
        emit.call(method, positional, keywords, stars);
    }

    void keyword(Argument.Keyword k) throws PySyntaxError {
        if (!(k.name() instanceof Expr.Name name)) {
            throw block.error("LHS of keyword arg must be an id", k);
        }
        emit.op(Opcode.LOAD_CONST_STRING, name.id());
        value(k.value());
    }

    void valueOrNull(@Nullable Expr e) throws PySyntaxError {
        if (e == null) {
            emit.op(Opcode.LOAD_NULL);
        } else {
            value(e);
        }
    }
}
