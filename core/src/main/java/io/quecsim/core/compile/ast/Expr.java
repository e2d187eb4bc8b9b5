package io.quecsim.core.compile.ast;

import io.quecsim.core.bytecode.Constant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An expression. Parentheses around a single expression leave no trace; chains of operators of one precedence are one node
 * ({@code a + b - c}, {@code a or b or c}), because MicroPython folds constants and lays out jumps per chain.
 */
public sealed interface Expr extends Node {
    /** Dispatch without casts: one method a record; X is what it may throw. */
    interface Visitor<X extends Exception> {
        void name(Name e) throws X;

        void smallInt(SmallInt e) throws X;

        void text(Text e) throws X;

        void literal(Literal e) throws X;

        void tuple(Tuple e) throws X;

        void list(ListDisplay e) throws X;

        void set(SetDisplay e) throws X;

        void dict(DictDisplay e) throws X;

        void mixed(MixedDisplay e) throws X;

        void comprehension(Comprehension e) throws X;

        void logical(Logical e) throws X;

        void not(Not e) throws X;

        void comparison(Comparison e) throws X;

        void binary(Binary e) throws X;

        void unary(Unary e) throws X;

        void conditional(Conditional e) throws X;

        void lambda(Lambda e) throws X;

        void named(Named e) throws X;

        void star(Star e) throws X;

        void primary(Primary e) throws X;

        void await(Await e) throws X;

        void yield(Yield e) throws X;

        void yieldFrom(YieldFrom e) throws X;

        void slice(Slice e) throws X;
    }

    <X extends Exception> void accept(Visitor<X> visitor) throws X;

    record Name(String id, int line, int column) implements Expr {
        @Override
        public <X extends Exception> void accept(Visitor<X> visitor) throws X {
            visitor.name(this);
        }
    }

    /** An integer the target stores without a heap object, written or folded. */
    record SmallInt(int value, int line, int column) implements Expr {
        @Override
        public <X extends Exception> void accept(Visitor<X> visitor) throws X {
            visitor.smallInt(this);
        }
    }

    /**
     * A string.
     *
     * @param interned whether it is in the string pool when parsed (short, or known as a name), which decides the
     *     instruction that loads it
     */
    record Text(String value, boolean interned, int line, int column) implements Expr {
        @Override
        public <X extends Exception> void accept(Visitor<X> visitor) throws X {
            visitor.text(this);
        }
    }

    /**
     * Every other constant.
     *
     * @param marksLine whether the line table notes it (objects do, the short forms and folded results do not)
     */
    record Literal(Constant value, boolean marksLine, int line, int column) implements Expr {
        @Override
        public <X extends Exception> void accept(Visitor<X> visitor) throws X {
            visitor.literal(this);
        }
    }

    record Tuple(List<Expr> items, boolean parenthesized, int line, int column) implements Expr {
        @Override
        public <X extends Exception> void accept(Visitor<X> visitor) throws X {
            visitor.tuple(this);
        }
    }

    record ListDisplay(List<Expr> items, int line, int column) implements Expr {
        @Override
        public <X extends Exception> void accept(Visitor<X> visitor) throws X {
            visitor.list(this);
        }
    }

    record SetDisplay(List<Expr> items, int line, int column) implements Expr {
        @Override
        public <X extends Exception> void accept(Visitor<X> visitor) throws X {
            visitor.set(this);
        }
    }

    /** Keys and values side by side. */
    record DictDisplay(List<Expr> keys, List<Expr> values, int line, int column) implements Expr {
        @Override
        public <X extends Exception> void accept(Visitor<X> visitor) throws X {
            visitor.dict(this);
        }
    }

    /**
     * Braces that hold items of a dict and of a set, which the compiler refuses.
     *
     * @param dict whether the first item is one of a dict
     */
    record MixedDisplay(boolean dict, int line, int column) implements Expr {
        @Override
        public <X extends Exception> void accept(Visitor<X> visitor) throws X {
            visitor.mixed(this);
        }
    }

    /**
     * A comprehension or generator expression.
     *
     * @param value the value expression of a dict comprehension, whose {@code element} is the key; else null
     * @param bare a generator that is a call's only argument and has no parentheses of its own
     * @param innerLine line of the first token inside the brackets, which is where its own code begins
     */
    record Comprehension(
            Kind kind,
            Expr element,
            @Nullable Expr value,
            List<Clause> clauses,
            boolean bare,
            int innerLine,
            int line,
            int column)
            implements Expr {
        public enum Kind {
            LIST,
            DICT,
            SET,
            GENERATOR
        }

        @Override
        public <X extends Exception> void accept(Visitor<X> visitor) throws X {
            visitor.comprehension(this);
        }
    }

    /** {@code a or b or c}, {@code a and b and c}. */
    record Logical(boolean isOr, List<Expr> operands, int line, int column) implements Expr {
        @Override
        public <X extends Exception> void accept(Visitor<X> visitor) throws X {
            visitor.logical(this);
        }
    }

    record Not(Expr operand, int line, int column) implements Expr {
        @Override
        public <X extends Exception> void accept(Visitor<X> visitor) throws X {
            visitor.not(this);
        }
    }

    /** {@code a < b <= c}: one operator (of {@code BinaryOp}, the negated relations included) fewer than operands. */
    record Comparison(List<Expr> operands, int[] operators, int line, int column) implements Expr {
        @Override
        public <X extends Exception> void accept(Visitor<X> visitor) throws X {
            visitor.comparison(this);
        }
    }

    /** {@code a + b - c}, left to right; {@code a ** b} has two operands. */
    record Binary(List<Expr> operands, int[] operators, int line, int column) implements Expr {
        @Override
        public <X extends Exception> void accept(Visitor<X> visitor) throws X {
            visitor.binary(this);
        }
    }

    /** Operator of {@code UnaryOp}, {@code not} excepted. */
    record Unary(int operator, Expr operand, int line, int column) implements Expr {
        @Override
        public <X extends Exception> void accept(Visitor<X> visitor) throws X {
            visitor.unary(this);
        }
    }

    /** {@code then if condition else otherwise}. */
    record Conditional(Expr condition, Expr then, Expr otherwise, int line, int column) implements Expr {
        @Override
        public <X extends Exception> void accept(Visitor<X> visitor) throws X {
            visitor.conditional(this);
        }
    }

    record Lambda(List<Parameter> parameters, Expr body, int line, int column) implements Expr {
        @Override
        public <X extends Exception> void accept(Visitor<X> visitor) throws X {
            visitor.lambda(this);
        }
    }

    /** {@code target := value}; the compiler wants a {@link Name} as target. */
    record Named(Expr target, Expr value, int line, int column) implements Expr {
        @Override
        public <X extends Exception> void accept(Visitor<X> visitor) throws X {
            visitor.named(this);
        }
    }

    /** {@code *operand} as an assignment target. */
    record Star(Expr operand, int line, int column) implements Expr {
        @Override
        public <X extends Exception> void accept(Visitor<X> visitor) throws X {
            visitor.star(this);
        }
    }

    /** An atom followed by at least one trailer: {@code a.b(c)[d]}. */
    record Primary(Expr base, List<Trailer> trailers, int line, int column) implements Expr {
        @Override
        public <X extends Exception> void accept(Visitor<X> visitor) throws X {
            visitor.primary(this);
        }
    }

    record Await(Expr operand, int line, int column) implements Expr {
        @Override
        public <X extends Exception> void accept(Visitor<X> visitor) throws X {
            visitor.await(this);
        }
    }

    /** {@code value} is null for a bare {@code yield}. */
    record Yield(@Nullable Expr value, int line, int column) implements Expr {
        @Override
        public <X extends Exception> void accept(Visitor<X> visitor) throws X {
            visitor.yield(this);
        }
    }

    record YieldFrom(Expr value, int line, int column) implements Expr {
        @Override
        public <X extends Exception> void accept(Visitor<X> visitor) throws X {
            visitor.yieldFrom(this);
        }
    }

    /** Inside an index; each part may be null. */
    record Slice(
            @Nullable Expr start,
            @Nullable Expr stop,
            @Nullable Expr step,
            int line,
            int column) implements Expr {
        @Override
        public <X extends Exception> void accept(Visitor<X> visitor) throws X {
            visitor.slice(this);
        }
    }
}
