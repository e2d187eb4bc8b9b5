package io.quecsim.core.compile;

import io.quecsim.core.bytecode.BinaryOp;
import org.jspecify.annotations.Nullable;

/** Kinds of token. Operators know their operation, so the parser has no tables of its own. */
enum Token {
    END,
    INVALID,
    /** A string literal that its line or the text ends before. */
    UNCLOSED_STRING,
    DEDENT_MISMATCH,
    NEWLINE,
    INDENT,
    DEDENT,
    NAME,
    INTEGER,
    /** Floating point or imaginary. */
    DECIMAL,
    STRING,
    /** A string with replacement fields, see {@link FormatField}. */
    FORMAT_STRING,
    BYTES,
    ELLIPSIS,

    FALSE,
    NONE,
    TRUE,
    AND,
    AS,
    ASSERT,
    ASYNC,
    AWAIT,
    BREAK,
    CLASS,
    CONTINUE,
    DEF,
    DEL,
    ELIF,
    ELSE,
    EXCEPT,
    FINALLY,
    FOR,
    FROM,
    GLOBAL,
    IF,
    IMPORT,
    IN,
    IS,
    LAMBDA,
    NONLOCAL,
    NOT,
    OR,
    PASS,
    RAISE,
    RETURN,
    TRY,
    WHILE,
    WITH,
    YIELD,

    PAREN_OPEN,
    PAREN_CLOSE,
    BRACKET_OPEN,
    BRACKET_CLOSE,
    BRACE_OPEN,
    BRACE_CLOSE,
    COMMA,
    COLON,
    PERIOD,
    SEMICOLON,
    ARROW,
    /** {@code =} */
    EQUAL,
    /** {@code :=} */
    WALRUS,
    TILDE,

    LESS(BinaryOp.LESS, 0),
    MORE(BinaryOp.MORE, 0),
    DOUBLE_EQUAL(BinaryOp.EQUAL, 0),
    LESS_EQUAL(BinaryOp.LESS_EQUAL, 0),
    MORE_EQUAL(BinaryOp.MORE_EQUAL, 0),
    NOT_EQUAL(BinaryOp.NOT_EQUAL, 0),

    PIPE(BinaryOp.OR, 1),
    CARET(BinaryOp.XOR, 2),
    AMPERSAND(BinaryOp.AND, 3),
    DOUBLE_LESS(BinaryOp.LSHIFT, 4),
    DOUBLE_MORE(BinaryOp.RSHIFT, 4),
    PLUS(BinaryOp.ADD, 5),
    MINUS(BinaryOp.SUBTRACT, 5),
    STAR(BinaryOp.MULTIPLY, 6),
    AT(BinaryOp.MAT_MULTIPLY, 6),
    SLASH(BinaryOp.TRUE_DIVIDE, 6),
    PERCENT(BinaryOp.MODULO, 6),
    DOUBLE_SLASH(BinaryOp.FLOOR_DIVIDE, 6),
    DOUBLE_STAR(BinaryOp.POWER, 0),

    PIPE_EQUAL(BinaryOp.INPLACE_OR, 0),
    CARET_EQUAL(BinaryOp.INPLACE_XOR, 0),
    AMPERSAND_EQUAL(BinaryOp.INPLACE_AND, 0),
    DOUBLE_LESS_EQUAL(BinaryOp.INPLACE_LSHIFT, 0),
    DOUBLE_MORE_EQUAL(BinaryOp.INPLACE_RSHIFT, 0),
    PLUS_EQUAL(BinaryOp.INPLACE_ADD, 0),
    MINUS_EQUAL(BinaryOp.INPLACE_SUBTRACT, 0),
    STAR_EQUAL(BinaryOp.INPLACE_MULTIPLY, 0),
    AT_EQUAL(BinaryOp.INPLACE_MAT_MULTIPLY, 0),
    DOUBLE_SLASH_EQUAL(BinaryOp.INPLACE_FLOOR_DIVIDE, 0),
    SLASH_EQUAL(BinaryOp.INPLACE_TRUE_DIVIDE, 0),
    PERCENT_EQUAL(BinaryOp.INPLACE_MODULO, 0),
    DOUBLE_STAR_EQUAL(BinaryOp.INPLACE_POWER, 0);

    /** Operation of {@code BinaryOp}, or -1. */
    final int operation;
    /** Precedence of a left-associative operator, 1 (loosest) to 6, or 0 for every other token. */
    final int precedence;

    Token() {
        this(-1, 0);
    }

    Token(int operation, int precedence) {
        this.operation = operation;
        this.precedence = precedence;
    }

    boolean isAugmentedAssignment() {
        return BinaryOp.isInplace(operation) && operation >= 0;
    }

    /** Whether an operand of {@code |} and tighter operators can begin here. */
    boolean beginsOperand() {
        return switch (this) {
            case NAME,
                    INTEGER,
                    DECIMAL,
                    STRING,
                    FORMAT_STRING,
                    BYTES,
                    ELLIPSIS,
                    FALSE,
                    NONE,
                    TRUE,
                    PAREN_OPEN,
                    BRACKET_OPEN,
                    BRACE_OPEN,
                    PLUS,
                    MINUS,
                    TILDE,
                    AWAIT -> true;
            default -> false;
        };
    }

    /** Whether an expression without a star can begin here. */
    boolean beginsTest() {
        return this == NOT || this == LAMBDA || beginsOperand();
    }

    /** The keyword a name is, or null. {@code __debug__} is not among them, the lexer knows its value. */
    static @Nullable Token keyword(String name) {
        return switch (name) {
            case "False" -> FALSE;
            case "None" -> NONE;
            case "True" -> TRUE;
            case "and" -> AND;
            case "as" -> AS;
            case "assert" -> ASSERT;
            case "async" -> ASYNC;
            case "await" -> AWAIT;
            case "break" -> BREAK;
            case "class" -> CLASS;
            case "continue" -> CONTINUE;
            case "def" -> DEF;
            case "del" -> DEL;
            case "elif" -> ELIF;
            case "else" -> ELSE;
            case "except" -> EXCEPT;
            case "finally" -> FINALLY;
            case "for" -> FOR;
            case "from" -> FROM;
            case "global" -> GLOBAL;
            case "if" -> IF;
            case "import" -> IMPORT;
            case "in" -> IN;
            case "is" -> IS;
            case "lambda" -> LAMBDA;
            case "nonlocal" -> NONLOCAL;
            case "not" -> NOT;
            case "or" -> OR;
            case "pass" -> PASS;
            case "raise" -> RAISE;
            case "return" -> RETURN;
            case "try" -> TRY;
            case "while" -> WHILE;
            case "with" -> WITH;
            case "yield" -> YIELD;
            default -> null;
        };
    }
}
