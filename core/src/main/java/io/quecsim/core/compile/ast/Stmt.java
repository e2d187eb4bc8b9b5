package io.quecsim.core.compile.ast;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A statement; a suite is a list of them. Where a part may be missing it is null, a missing suite is an empty list. */
public sealed interface Stmt extends Node {
    /** Dispatch without casts: one method a record; X is what it may throw. */
    interface Visitor<X extends Exception> {
        void expression(Expression s) throws X;

        void assign(Assign s) throws X;

        void augmentedAssign(AugmentedAssign s) throws X;

        void annotated(Annotated s) throws X;

        void delete(Delete s) throws X;

        void pass(Pass s) throws X;

        void breakOut(Break s) throws X;

        void continueLoop(Continue s) throws X;

        void returnValue(Return s) throws X;

        void raise(Raise s) throws X;

        void global(Global s) throws X;

        void nonlocal(Nonlocal s) throws X;

        void assertion(Assert s) throws X;

        void importModules(Import s) throws X;

        void importFrom(ImportFrom s) throws X;

        void ifElse(If s) throws X;

        void whileLoop(While s) throws X;

        void forLoop(For s) throws X;

        void tryBlock(Try s) throws X;

        void with(With s) throws X;

        void function(Function s) throws X;

        void classDefinition(ClassDefinition s) throws X;

        void decorated(Decorated s) throws X;
    }

    <X extends Exception> void accept(Visitor<X> visitor) throws X;

    record Expression(Expr value, int line, int column) implements Stmt {
        @Override
        public <X extends Exception> void accept(Visitor<X> visitor) throws X {
            visitor.expression(this);
        }
    }

    /** {@code targets[0] = targets[1] = value}. */
    record Assign(List<Expr> targets, Expr value, int line, int column) implements Stmt {
        @Override
        public <X extends Exception> void accept(Visitor<X> visitor) throws X {
            visitor.assign(this);
        }
    }

    /** {@code target op= value}; the operator is an in-place one of {@code BinaryOp}. */
    record AugmentedAssign(Expr target, int operator, Expr value, int line, int column) implements Stmt {
        @Override
        public <X extends Exception> void accept(Visitor<X> visitor) throws X {
            visitor.augmentedAssign(this);
        }
    }

    /** {@code target: annotation [= value]}; the annotation is dropped. */
    record Annotated(Expr target, @Nullable Expr value, int line, int column) implements Stmt {
        @Override
        public <X extends Exception> void accept(Visitor<X> visitor) throws X {
            visitor.annotated(this);
        }
    }

    record Delete(List<Expr> targets, int line, int column) implements Stmt {
        @Override
        public <X extends Exception> void accept(Visitor<X> visitor) throws X {
            visitor.delete(this);
        }
    }

    /** {@code pass}, and what amounts to it: a lonely constant, a private {@code const()}. */
    record Pass(int line, int column) implements Stmt {
        @Override
        public <X extends Exception> void accept(Visitor<X> visitor) throws X {
            visitor.pass(this);
        }
    }

    record Break(int line, int column) implements Stmt {
        @Override
        public <X extends Exception> void accept(Visitor<X> visitor) throws X {
            visitor.breakOut(this);
        }
    }

    record Continue(int line, int column) implements Stmt {
        @Override
        public <X extends Exception> void accept(Visitor<X> visitor) throws X {
            visitor.continueLoop(this);
        }
    }

    record Return(@Nullable Expr value, int line, int column) implements Stmt {
        @Override
        public <X extends Exception> void accept(Visitor<X> visitor) throws X {
            visitor.returnValue(this);
        }
    }

    record Raise(@Nullable Expr exception, @Nullable Expr cause, int line, int column) implements Stmt {
        @Override
        public <X extends Exception> void accept(Visitor<X> visitor) throws X {
            visitor.raise(this);
        }
    }

    record Global(List<String> names, int line, int column) implements Stmt {
        @Override
        public <X extends Exception> void accept(Visitor<X> visitor) throws X {
            visitor.global(this);
        }
    }

    record Nonlocal(List<String> names, int line, int column) implements Stmt {
        @Override
        public <X extends Exception> void accept(Visitor<X> visitor) throws X {
            visitor.nonlocal(this);
        }
    }

    record Assert(Expr condition, @Nullable Expr message, int line, int column) implements Stmt {
        @Override
        public <X extends Exception> void accept(Visitor<X> visitor) throws X {
            visitor.assertion(this);
        }
    }

    /** {@code name as alias}: the dotted name in parts; alias may be null. */
    record Alias(List<String> name, @Nullable String alias) {}

    record Import(List<Alias> modules, int line, int column) implements Stmt {
        @Override
        public <X extends Exception> void accept(Visitor<X> visitor) throws X {
            visitor.importModules(this);
        }
    }

    /**
     * {@code from ..module import names}.
     *
     * @param level how many dots
     * @param module parts of the dotted name, empty for dots only
     * @param names null for {@code *}
     */
    record ImportFrom(
            int level, List<String> module, @Nullable List<Alias> names, int line, int column) implements Stmt {
        @Override
        public <X extends Exception> void accept(Visitor<X> visitor) throws X {
            visitor.importFrom(this);
        }
    }

    /** One {@code if} or {@code elif}. */
    record Branch(Expr condition, List<Stmt> body) {}

    record If(List<Branch> branches, List<Stmt> orElse, int line, int column) implements Stmt {
        @Override
        public <X extends Exception> void accept(Visitor<X> visitor) throws X {
            visitor.ifElse(this);
        }
    }

    record While(Expr condition, List<Stmt> body, List<Stmt> orElse, int line, int column) implements Stmt {
        @Override
        public <X extends Exception> void accept(Visitor<X> visitor) throws X {
            visitor.whileLoop(this);
        }
    }

    record For(Expr target, Expr iterable, List<Stmt> body, List<Stmt> orElse, boolean isAsync, int line, int column)
            implements Stmt {
        @Override
        public <X extends Exception> void accept(Visitor<X> visitor) throws X {
            visitor.forLoop(this);
        }
    }

    /** One {@code except}: type null catches all; name may be null. */
    record Handler(@Nullable Expr type, @Nullable String name, List<Stmt> body, int line, int column) {}

    /** {@code finalBody} is null without {@code finally}. */
    record Try(
            List<Stmt> body,
            List<Handler> handlers,
            List<Stmt> orElse,
            @Nullable List<Stmt> finalBody,
            int line,
            int column)
            implements Stmt {
        @Override
        public <X extends Exception> void accept(Visitor<X> visitor) throws X {
            visitor.tryBlock(this);
        }
    }

    /** One context manager; target may be null. */
    record WithItem(Expr manager, @Nullable Expr target) {}

    record With(List<WithItem> items, List<Stmt> body, boolean isAsync, int line, int column) implements Stmt {
        @Override
        public <X extends Exception> void accept(Visitor<X> visitor) throws X {
            visitor.with(this);
        }
    }

    /** {@code annotation} is that of the result, or null; only viper functions look at it. */
    record Function(
            String name,
            List<Parameter> parameters,
            @Nullable Expr annotation,
            List<Stmt> body,
            boolean isAsync,
            int line,
            int column)
            implements Stmt {
        @Override
        public <X extends Exception> void accept(Visitor<X> visitor) throws X {
            visitor.function(this);
        }
    }

    record ClassDefinition(String name, List<Argument> bases, List<Stmt> body, int line, int column) implements Stmt {
        @Override
        public <X extends Exception> void accept(Visitor<X> visitor) throws X {
            visitor.classDefinition(this);
        }
    }

    /** {@code definition} is a {@link Function} or a {@link ClassDefinition}. */
    record Decorated(List<Expr> decorators, Stmt definition, int line, int column) implements Stmt {
        @Override
        public <X extends Exception> void accept(Visitor<X> visitor) throws X {
            visitor.decorated(this);
        }
    }
}
