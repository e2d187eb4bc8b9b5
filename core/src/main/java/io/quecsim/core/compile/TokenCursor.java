package io.quecsim.core.compile;

import io.quecsim.core.compile.ast.Expr;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What every part of the parser does with tokens: look, take, complain, and count how deep it is nested. */
abstract class TokenCursor {
    /** Nesting of expressions and blocks; the parser and the compiler recurse this deep at most. */
    private static final int MAX_DEPTH = 100;

    final Lexer lexer;
    final Shared shared;
    private int depth;

    /**
     * What parsers of one source text have in common (f-strings are parsed by parsers of their own).
     *
     * @param constants values of names bound by {@code const()}
     * @param pool the interned strings of the machine
     * @param told expressions of the statement now read that the machine was told of already
     */
    record Shared(
            String fileName,
            LanguageLevel level,
            boolean debug,
            Folding folding,
            Map<String, Expr> constants,
            StringPool pool,
            Told told) {

        /**
         * Tells the machine of an item of a display as soon as it is read: a long table is one statement, and its nodes lie
         * between its names.
         *
         * @param before items that wait for the display to end
         */
        void tell(Expr item, int before) {
            TreeSize tree = new TreeSize(told);
            tree.expression(item);
            pool.treeGrew(tree.bytes(), tree.rules(), before + tree.results());
            told.add(item);
        }
    }

    TokenCursor(Lexer lexer, Shared shared, int depth) {
        this.lexer = lexer;
        this.shared = shared;
        this.depth = depth;
    }

    boolean is(Token token) {
        return lexer.token == token;
    }

    /** Moves on if the current token is this one. */
    boolean accept(Token token) throws PySyntaxError {
        if (lexer.token != token) {
            return false;
        }
        lexer.next();
        return true;
    }

    void expect(Token token) throws PySyntaxError {
        if (!accept(token)) {
            throw unexpected();
        }
    }

    String expectName() throws PySyntaxError {
        if (lexer.token != Token.NAME) {
            throw unexpected();
        }
        String name = lexer.text;
        shared.pool().add(name);
        lexer.next();
        return name;
    }

    /** The error that the current token is. */
    PySyntaxError unexpected() {
        PySyntaxError.Kind kind = PySyntaxError.Kind.INDENTATION_ERROR;
        String message;
        String hint = null;
        if (is(Token.INDENT)) {
            message = "unexpected indent";
        } else if (is(Token.DEDENT_MISMATCH)) {
            message = "unindent doesn't match any outer indent level";
        } else {
            kind = PySyntaxError.Kind.SYNTAX_ERROR;
            message = "invalid syntax";
            hint = hint();
        }
        return new PySyntaxError(kind, message, shared.fileName(), lexer.line, lexer.column, hint);
    }

    private @Nullable String hint() {
        if (is(Token.UNCLOSED_STRING)) {
            return "the string that begins here is not closed";
        }
        if (lexer.token == Token.STRING
                && lexer.afterFormatPrefix()
                && !shared.level().formatStrings()) {
            return shared.level().name() + " has no f-strings: use \"...\".format(...)";
        }
        if (lexer.beginsWithByteOrderMark()) {
            return "the file begins with a byte order mark, which MicroPython does not skip: save it as plain UTF-8";
        }
        return null;
    }

    PySyntaxError error(String message, int line, int column) {
        return new PySyntaxError(PySyntaxError.Kind.SYNTAX_ERROR, message, shared.fileName(), line, column, null);
    }

    void enter() throws PySyntaxError {
        if (++depth > MAX_DEPTH) {
            throw new PySyntaxError(
                    PySyntaxError.Kind.SYNTAX_ERROR,
                    "maximum recursion depth exceeded",
                    shared.fileName(),
                    lexer.line,
                    lexer.column,
                    "expressions and blocks can be nested " + MAX_DEPTH + " deep");
        }
    }

    void leave() {
        depth--;
    }

    int depth() {
        return depth;
    }
}
