package io.quecsim.core.compile;

import io.quecsim.core.compile.ast.Argument;
import io.quecsim.core.compile.ast.Expr;
import io.quecsim.core.compile.ast.Parameter;
import io.quecsim.core.compile.ast.Stmt;
import io.quecsim.core.compile.ast.Trailer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Source text to syntax tree, by MicroPython 1.13's grammar. A name bound by {@code NAME = const(value)} is replaced by
 * its value from there on, wherever it stands; a lonely constant (a doc string) leaves a {@code pass}.
 */
final class Parser extends ExpressionParser {
    private final boolean keepConstants;
    /** Blocks that are open. */
    private int blocks;
    /** Statements that were read in blocks that are open. */
    private int waiting;

    private Parser(Lexer lexer, Shared shared, boolean keepConstants) {
        super(lexer, shared, 0);
        this.keepConstants = keepConstants;
    }

    /**
     * @param debug value of {@code __debug__}
     * @param pool the interned strings of the machine
     */
    static Parser of(String source, String fileName, Mode mode, LanguageLevel level, boolean debug, StringPool pool)
            throws PySyntaxError {
        Shared shared = new Shared(fileName, level, debug, new Folding(level), new HashMap<>(), pool, new Told());
        return new Parser(new Lexer(source, fileName, level, debug), shared, mode == Mode.SINGLE);
    }

    /** A whole module. */
    List<Stmt> file() throws PySyntaxError {
        List<Stmt> statements = new ArrayList<>();
        while (!is(Token.END)) {
            if (!accept(Token.NEWLINE)) {
                statement(statements);
            }
        }
        TreeOfStatement.tellAll(shared.pool(), statements);
        return statements;
    }

    /** One statement of the REPL, or an empty line. */
    List<Stmt> single() throws PySyntaxError {
        List<Stmt> statements = new ArrayList<>();
        if (!accept(Token.NEWLINE)) {
            statement(statements);
        }
        expect(Token.END);
        return statements;
    }

    /** What {@code eval} takes. */
    Expr expression() throws PySyntaxError {
        Expr e = testList();
        accept(Token.NEWLINE);
        expect(Token.END);
        return e;
    }

    private void statement(List<Stmt> to) throws PySyntaxError {
        int before = to.size();
        read(to);
        tell(to, before);
        waiting++;
    }

    private void tell(List<Stmt> statements, int from) {
        for (int i = from; i < statements.size(); i++) {
            TreeOfStatement.tell(shared, statements.get(i), blocks, waiting);
        }
        shared.told().clear();
    }

    private void read(List<Stmt> to) throws PySyntaxError {
        int line = lexer.line;
        int column = lexer.column;
        switch (lexer.token) {
            case IF -> to.add(ifStatement(line, column));
            case WHILE -> to.add(whileStatement(line, column));
            case FOR -> to.add(forStatement(false, line, column));
            case TRY -> to.add(tryStatement(line, column));
            case WITH -> to.add(withStatement(false, line, column));
            case DEF -> to.add(function(false, line, column));
            case CLASS -> to.add(classDefinition(line, column));
            case AT -> to.add(decorated(line, column));
            case ASYNC -> to.add(async(line, column));
            default -> simpleStatements(to);
        }
    }

    private List<Stmt> suite() throws PySyntaxError {
        expect(Token.COLON);
        List<Stmt> statements = new ArrayList<>();
        int waitingOutside = waiting;
        enter();
        blocks++;
        if (accept(Token.NEWLINE)) {
            expect(Token.INDENT);
            do {
                statement(statements);
            } while (!is(Token.DEDENT) && beginsStatement());
            expect(Token.DEDENT);
        } else {
            simpleStatements(statements);
            tell(statements, 0);
        }
        blocks--;
        leave();
        waiting = waitingOutside + 1;
        return statements;
    }

    /** The tokens at which a block goes on; every other one must be its DEDENT. */
    private boolean beginsStatement() {
        return switch (lexer.token) {
            case END, NEWLINE, INDENT, DEDENT_MISMATCH -> false;
            default -> true;
        };
    }

    private List<Stmt> elseSuite() throws PySyntaxError {
        return accept(Token.ELSE) ? suite() : List.of();
    }

    private void simpleStatements(List<Stmt> to) throws PySyntaxError {
        to.add(smallStatement());
        while (accept(Token.SEMICOLON) && !is(Token.NEWLINE)) {
            to.add(smallStatement());
        }
        expect(Token.NEWLINE);
    }

    private Stmt smallStatement() throws PySyntaxError {
        int line = lexer.line;
        int column = lexer.column;
        switch (lexer.token) {
            case DEL: {
                lexer.next();
                Expr targets = targetList();
                boolean several = targets instanceof Expr.Tuple t && !t.parenthesized();
                return new Stmt.Delete(several ? ((Expr.Tuple) targets).items() : List.of(targets), line, column);
            }
            case PASS:
                lexer.next();
                return new Stmt.Pass(line, column);
            case BREAK:
                lexer.next();
                return new Stmt.Break(line, column);
            case CONTINUE:
                lexer.next();
                return new Stmt.Continue(line, column);
            case RETURN:
                lexer.next();
                return new Stmt.Return(lexer.token.beginsTest() ? testList() : null, line, column);
            case RAISE: {
                lexer.next();
                Expr exception = lexer.token.beginsTest() ? test() : null;
                Expr cause = exception != null && accept(Token.FROM) ? test() : null;
                return new Stmt.Raise(exception, cause, line, column);
            }
            case YIELD:
                return new Stmt.Expression(yieldExpression(), line, column);
            case GLOBAL:
                lexer.next();
                return new Stmt.Global(names(), line, column);
            case NONLOCAL:
                lexer.next();
                return new Stmt.Nonlocal(names(), line, column);
            case ASSERT: {
                lexer.next();
                Expr condition = test();
                return new Stmt.Assert(condition, accept(Token.COMMA) ? test() : null, line, column);
            }
            case IMPORT:
                return importModules(line, column);
            case FROM:
                return importFrom(line, column);
            default:
                return expressionStatement(line, column);
        }
    }

    private List<String> names() throws PySyntaxError {
        List<String> names = new ArrayList<>();
        do {
            names.add(expectName());
        } while (accept(Token.COMMA));
        return names;
    }

    private Stmt expressionStatement(int line, int column) throws PySyntaxError {
        Expr first = testListWithStars();
        if (lexer.token.isAugmentedAssignment()) {
            int operator = lexer.token.operation;
            lexer.next();
            return new Stmt.AugmentedAssign(first, operator, assigned(), line, column);
        }
        if (accept(Token.COLON)) {
            test();
            if (!accept(Token.EQUAL)) {
                return new Stmt.Annotated(first, null, line, column);
            }
            Expr value = assigned();
            if (shared.level().constOfAnything()) {
                return assign(List.of(first), value, line, column);
            }
            return new Stmt.Annotated(first, value, line, column);
        }
        if (!is(Token.EQUAL)) {
            if (!keepConstants && Folding.isConstant(first)) {
                drop(first);
                return new Stmt.Pass(line, column);
            }
            return new Stmt.Expression(first, line, column);
        }
        List<Expr> targets = new ArrayList<>();
        Expr value = first;
        while (accept(Token.EQUAL)) {
            targets.add(value);
            value = assigned();
        }
        return assign(targets, value, line, column);
    }

    /** A doc string is an object nobody holds; a constant of few bytes is none. */
    private void drop(Expr constant) {
        if (constant instanceof Expr.Text text && !text.interned()) {
            shared.pool().dropped(AtomParser.utf8Length(text.value()));
        }
    }

    /** An assignment, or the definition of a constant. */
    private Stmt assign(List<Expr> targets, Expr value, int line, int column) throws PySyntaxError {
        Expr constant = targets.size() == 1 && targets.get(0) instanceof Expr.Name ? constant(value) : null;
        if (constant == null) {
            return new Stmt.Assign(targets, value, line, column);
        }
        String name = ((Expr.Name) targets.get(0)).id();
        shared.constants().put(name, constant);
        if (name.charAt(0) == '_') {
            return new Stmt.Pass(0, column); // not even the line table knows of it
        }
        return new Stmt.Assign(targets, constant, line, column);
    }

    private Expr assigned() throws PySyntaxError {
        return is(Token.YIELD) ? yieldExpression() : testListWithStars();
    }

    /** The value if this is a call {@code const(value)}, else null. */
    private @Nullable Expr constant(Expr e) throws PySyntaxError {
        if (!(e instanceof Expr.Primary p)
                || !(p.base() instanceof Expr.Name name)
                || !name.id().equals("const")
                || p.trailers().size() != 1
                || !(p.trailers().get(0) instanceof Trailer.Call call)) {
            return null;
        }
        if (call.arguments().size() == 1 && call.arguments().get(0) instanceof Argument.Positional argument) {
            Expr value = argument.value();
            if (Folding.integer(value) != null || shared.level().constOfAnything() && isConstantValue(value)) {
                return value;
            }
        }
        String message = shared.level().constOfAnything() ? "not a constant" : "constant must be an integer";
        throw error(message, e.line(), e.column());
    }

    private static boolean isConstantValue(Expr e) {
        if (e instanceof Expr.Tuple t) {
            for (Expr item : t.items()) {
                if (!isConstantValue(item)) {
                    return false;
                }
            }
            return true;
        }
        return Folding.isConstant(e);
    }

    private Stmt importModules(int line, int column) throws PySyntaxError {
        lexer.next();
        List<Stmt.Alias> modules = new ArrayList<>();
        do {
            List<String> name = dottedName();
            modules.add(new Stmt.Alias(name, alias()));
        } while (accept(Token.COMMA));
        return new Stmt.Import(modules, line, column);
    }

    private List<String> dottedName() throws PySyntaxError {
        List<String> parts = new ArrayList<>();
        do {
            parts.add(expectName());
        } while (accept(Token.PERIOD));
        return parts;
    }

    private @Nullable String alias() throws PySyntaxError {
        return accept(Token.AS) ? expectName() : null;
    }

    private Stmt importFrom(int line, int column) throws PySyntaxError {
        lexer.next();
        int level = 0;
        while (is(Token.PERIOD) || is(Token.ELLIPSIS)) {
            level += is(Token.PERIOD) ? 1 : 3;
            lexer.next();
        }
        List<String> module = level == 0 || is(Token.NAME) ? dottedName() : List.of();
        expect(Token.IMPORT);
        if (accept(Token.STAR)) {
            return new Stmt.ImportFrom(level, module, null, line, column);
        }
        boolean parenthesized = accept(Token.PAREN_OPEN);
        List<Stmt.Alias> names = new ArrayList<>();
        do {
            if (!names.isEmpty() && !is(Token.NAME)) {
                break; // after a trailing comma
            }
            String name = expectName();
            names.add(new Stmt.Alias(List.of(name), alias()));
        } while (accept(Token.COMMA));
        if (parenthesized) {
            expect(Token.PAREN_CLOSE);
        }
        return new Stmt.ImportFrom(level, module, names, line, column);
    }

    private Stmt ifStatement(int line, int column) throws PySyntaxError {
        List<Stmt.Branch> branches = new ArrayList<>();
        do {
            lexer.next();
            Expr condition = namedTest();
            branches.add(new Stmt.Branch(condition, suite()));
        } while (is(Token.ELIF));
        return new Stmt.If(branches, elseSuite(), line, column);
    }

    private Stmt whileStatement(int line, int column) throws PySyntaxError {
        lexer.next();
        Expr condition = namedTest();
        List<Stmt> body = suite();
        return new Stmt.While(condition, body, elseSuite(), line, column);
    }

    private Stmt forStatement(boolean isAsync, int line, int column) throws PySyntaxError {
        lexer.next();
        Expr target = targetList();
        expect(Token.IN);
        Expr iterable = testList();
        List<Stmt> body = suite();
        return new Stmt.For(target, iterable, body, elseSuite(), isAsync, line, column);
    }

    private Stmt tryStatement(int line, int column) throws PySyntaxError {
        lexer.next();
        List<Stmt> body = suite();
        List<Stmt.Handler> handlers = new ArrayList<>();
        while (is(Token.EXCEPT)) {
            int handlerLine = lexer.line;
            int handlerColumn = lexer.column;
            lexer.next();
            Expr type = lexer.token.beginsTest() ? test() : null;
            String name = type == null ? null : alias();
            handlers.add(new Stmt.Handler(type, name, suite(), handlerLine, handlerColumn));
        }
        List<Stmt> orElse = handlers.isEmpty() ? List.of() : elseSuite();
        List<Stmt> finalBody = null;
        if (handlers.isEmpty() || is(Token.FINALLY)) {
            expect(Token.FINALLY);
            finalBody = suite();
        }
        return new Stmt.Try(body, handlers, orElse, finalBody, line, column);
    }

    private Stmt withStatement(boolean isAsync, int line, int column) throws PySyntaxError {
        lexer.next();
        List<Stmt.WithItem> items = new ArrayList<>();
        do {
            enter(); // the compiler nests one level an item
            Expr manager = test();
            items.add(new Stmt.WithItem(manager, accept(Token.AS) ? operand() : null));
        } while (accept(Token.COMMA));
        List<Stmt> body = suite();
        for (int i = 0; i < items.size(); i++) {
            leave();
        }
        return new Stmt.With(items, body, isAsync, line, column);
    }

    private Stmt async(int line, int column) throws PySyntaxError {
        lexer.next();
        return switch (lexer.token) {
            case DEF -> function(true, line, column);
            case WITH -> withStatement(true, line, column);
            case FOR -> forStatement(true, line, column);
            default -> throw unexpected();
        };
    }

    private Stmt function(boolean isAsync, int line, int column) throws PySyntaxError {
        lexer.next();
        String name = expectName();
        expect(Token.PAREN_OPEN);
        List<Parameter> parameters = is(Token.PAREN_CLOSE) ? List.of() : parameters(true);
        expect(Token.PAREN_CLOSE);
        Expr annotation = accept(Token.ARROW) ? test() : null;
        return new Stmt.Function(name, parameters, annotation, suite(), isAsync, line, column);
    }

    private Stmt classDefinition(int line, int column) throws PySyntaxError {
        lexer.next();
        String name = expectName();
        List<Argument> bases = is(Token.PAREN_OPEN) ? arguments() : List.of();
        return new Stmt.ClassDefinition(name, bases, suite(), line, column);
    }

    private Stmt decorated(int line, int column) throws PySyntaxError {
        List<Expr> decorators = new ArrayList<>();
        while (accept(Token.AT)) {
            decorators.add(shared.level().anyDecorator() ? namedTest() : decorator());
            expect(Token.NEWLINE);
        }
        int definitionLine = lexer.line;
        int definitionColumn = lexer.column;
        Stmt definition = switch (lexer.token) {
            case CLASS -> classDefinition(definitionLine, definitionColumn);
            case DEF -> function(false, definitionLine, definitionColumn);
            case ASYNC -> {
                lexer.next();
                if (!is(Token.DEF)) {
                    throw unexpected();
                }
                yield function(true, definitionLine, definitionColumn);
            }
            default -> throw unexpected();
        };
        return new Stmt.Decorated(decorators, definition, line, column);
    }

    /** A dotted name with at most one call at its end. */
    private Expr decorator() throws PySyntaxError {
        int line = lexer.line;
        int column = lexer.column;
        Expr base = new Expr.Name(expectName(), line, column);
        List<Trailer> trailers = new ArrayList<>();
        while (is(Token.PERIOD)) {
            int trailerLine = lexer.line;
            int trailerColumn = lexer.column;
            lexer.next();
            trailers.add(new Trailer.Attribute(expectName(), trailerLine, trailerColumn));
        }
        if (is(Token.PAREN_OPEN)) {
            int trailerLine = lexer.line;
            int trailerColumn = lexer.column;
            trailers.add(new Trailer.Call(arguments(), trailerLine, trailerColumn));
        }
        return trailers.isEmpty() ? base : new Expr.Primary(base, trailers, line, column);
    }
}
