package io.quecsim.core.compile;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Cuts source text into tokens the way MicroPython 1.13 does: its indentation rules (a tab advances to the next multiple
 * of 8), adjacent literals joined here, numbers that swallow the letters after them, {@code __debug__} as a keyword.
 *
 * <p>One token at a time: {@link #next()} moves on, the fields describe the current token.
 */
final class Lexer {
    private static final int TAB_SIZE = 8;

    /** Kind of the current token. */
    Token token = Token.INVALID;
    /** Name, number or string of the current token; for bytes a char each, 0 to 255. */
    String text = "";
    /** Replacement fields of a {@link Token#FORMAT_STRING}. */
    List<FormatField> fields = List.of();

    int line = 1;
    int column = 1;

    private final char[] source;
    private final int end;
    private final String fileName;
    private final LanguageLevel level;
    private final boolean debug;
    private int at;
    private int tokenStart;
    private int currentLine = 1;
    private int lineStart;
    private int brackets;
    /** Open indentation levels in columns; the first is always 0. */
    private int[] indents = new int[16];

    private int indentCount = 1;
    /** INDENT (positive) or DEDENT (negative) tokens still to come. */
    private int pendingDents;

    /**
     * @param debug value of {@code __debug__}
     */
    Lexer(String text, String fileName, LanguageLevel level, boolean debug) throws PySyntaxError {
        this.fileName = fileName;
        this.level = level;
        this.debug = debug;
        char[] buffer = new char[text.length() + 4];
        int length = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\r') {
                c = '\n';
                if (i + 1 < text.length() && text.charAt(i + 1) == '\n') {
                    i++;
                }
            }
            buffer[length++] = c;
        }
        if (length > 0 && buffer[length - 1] != '\n') {
            buffer[length++] = '\n';
        }
        source = buffer;
        end = length;
        next();
        if (column != 1) {
            token = Token.INDENT;
        }
    }

    /** A lexer for an expression inside an f-string; errors are placed where the field stands. */
    Lexer(FormatField field, String fileName, LanguageLevel level, boolean debug) throws PySyntaxError {
        this("(" + field.expression() + ")", fileName, level, debug);
        currentLine += field.line() - 1;
        line = field.line();
        lineStart = 2 - field.column();
        column = field.column();
    }

    /** Moves to the next token; after the last one it stays at {@link Token#END}. */
    void next() throws PySyntaxError {
        boolean newline = skipSpace(false);
        line = currentLine;
        column = at - lineStart + 1;
        tokenStart = at;
        if (pendingDents < 0) {
            token = Token.DEDENT;
            pendingDents++;
        } else if (pendingDents > 0) {
            token = Token.INDENT;
            pendingDents--;
        } else if (newline && brackets == 0) {
            token = Token.NEWLINE;
            indentation(indentColumn(at));
        } else if (at >= end) {
            token = Token.END;
        } else if (literalPrefix() >= 0) {
            strings();
        } else if (isNameStart(source[at])) {
            name();
        } else if (isDigit(source[at]) || source[at] == '.' && isDigit(source[at + 1])) {
            number();
        } else {
            operator();
        }
    }

    /** Whether the current token touches a name that looks like the prefix of an f-string. */
    boolean afterFormatPrefix() {
        if (tokenStart == 0) {
            return false;
        }
        char c = (char) (source[tokenStart - 1] | 0x20);
        return c == 'f' || c == 'r' && tokenStart > 1 && (source[tokenStart - 2] | 0x20) == 'f';
    }

    boolean beginsWithByteOrderMark() {
        return source[0] == 0xfeff;
    }

    private char at(int offset) {
        return at + offset < end ? source[at + offset] : 0;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }

    private static boolean isNameStart(char c) {
        return isLetter(c) || c == '_' || c >= 0x80;
    }

    /** Skips blanks, comments, joined lines; tells whether it passed a line end. */
    private boolean skipSpace(boolean stopAtNewline) {
        boolean newline = false;
        while (at < end) {
            char c = source[at];
            if (c == '\n') {
                if (stopAtNewline && brackets == 0) {
                    break;
                }
                newline = true;
                newLine();
            } else if (c == ' ' || c >= '\t' && c <= '\r') {
                at++;
            } else if (c == '#') {
                while (at < end && source[at] != '\n') {
                    at++;
                }
            } else if (c == '\\' && at(1) == '\n') {
                at++;
                newLine();
            } else {
                break;
            }
        }
        return newline;
    }

    private void newLine() {
        at++;
        currentLine++;
        lineStart = at;
    }

    /** Columns from the start of the line to a position in it, tabs counted as the indentation rules do. */
    private int indentColumn(int position) {
        int columns = 0;
        for (int i = Math.max(lineStart, 0); i < position; i++) {
            columns = source[i] == '\t' ? (columns + TAB_SIZE) / TAB_SIZE * TAB_SIZE : columns + 1;
        }
        return columns;
    }

    private void indentation(int columns) {
        int top = indents[indentCount - 1];
        if (columns > top) {
            if (indentCount == indents.length) {
                indents = Arrays.copyOf(indents, 2 * indentCount);
            }
            indents[indentCount++] = columns;
            pendingDents++;
        } else if (columns < top) {
            while (columns < indents[indentCount - 1]) {
                indentCount--;
                pendingDents--;
            }
            if (columns != indents[indentCount - 1]) {
                token = Token.DEDENT_MISMATCH;
            }
        }
    }

    private void name() {
        int start = at;
        do {
            at++;
        } while (at < end && (isNameStart(source[at]) || isDigit(source[at])));
        text = new String(source, start, at - start);
        Token keyword = Token.keyword(text);
        if (keyword != null) {
            token = keyword;
        } else if (text.equals("__debug__")) {
            token = debug ? Token.TRUE : Token.FALSE;
        } else {
            token = Token.NAME;
        }
    }

    private void number() {
        char second = (char) (at(1) | 0x20);
        boolean integerOnly = source[at] == '0' && (second == 'b' || second == 'o' || second == 'x');
        token = source[at] == '.' ? Token.DECIMAL : Token.INTEGER;
        StringBuilder digits = new StringBuilder();
        digits.append(source[at++]);
        while (at < end) {
            char c = source[at];
            if (!integerOnly && (c == 'e' || c == 'E')) {
                token = Token.DECIMAL;
                digits.append('e');
                at++;
                if (at(0) == '+' || at(0) == '-') {
                    digits.append(source[at++]);
                }
            } else if (isLetter(c) || isDigit(c) || c == '.') {
                if (c == '.' || c == 'j' || c == 'J') {
                    token = Token.DECIMAL;
                }
                digits.append(c);
                at++;
            } else if (c == '_') {
                at++;
            } else {
                break;
            }
        }
        text = digits.toString();
        if (level.isCurrent() && token == Token.INTEGER && isOldOctal(text)) {
            token = Token.INVALID;
        }
    }

    /** {@code 01}, which 1.13 takes for 1. */
    private static boolean isOldOctal(String number) {
        return number.charAt(0) == '0' && number.chars().allMatch(c -> c >= '0' && c <= '9') && !number.matches("0+");
    }

    private void operator() {
        char c = source[at++];
        char d = at(0);
        token = switch (c) {
            case '(' -> open(Token.PAREN_OPEN);
            case '[' -> open(Token.BRACKET_OPEN);
            case '{' -> open(Token.BRACE_OPEN);
            case ')' -> close(Token.PAREN_CLOSE);
            case ']' -> close(Token.BRACKET_CLOSE);
            case '}' -> close(Token.BRACE_CLOSE);
            case ',' -> Token.COMMA;
            case ';' -> Token.SEMICOLON;
            case '~' -> Token.TILDE;
            case ':' -> d == '=' ? take(Token.WALRUS) : Token.COLON;
            case '=' -> d == '=' ? take(Token.DOUBLE_EQUAL) : Token.EQUAL;
            case '!' -> d == '=' ? take(Token.NOT_EQUAL) : Token.INVALID;
            case '+' -> d == '=' ? take(Token.PLUS_EQUAL) : Token.PLUS;
            case '-' -> d == '=' ? take(Token.MINUS_EQUAL) : d == '>' ? take(Token.ARROW) : Token.MINUS;
            case '&' -> d == '=' ? take(Token.AMPERSAND_EQUAL) : Token.AMPERSAND;
            case '|' -> d == '=' ? take(Token.PIPE_EQUAL) : Token.PIPE;
            case '%' -> d == '=' ? take(Token.PERCENT_EQUAL) : Token.PERCENT;
            case '^' -> d == '=' ? take(Token.CARET_EQUAL) : Token.CARET;
            case '@' -> d == '=' ? take(Token.AT_EQUAL) : Token.AT;
            case '*' -> doubled(c, Token.STAR, Token.STAR_EQUAL, Token.DOUBLE_STAR, Token.DOUBLE_STAR_EQUAL);
            case '/' -> doubled(c, Token.SLASH, Token.SLASH_EQUAL, Token.DOUBLE_SLASH, Token.DOUBLE_SLASH_EQUAL);
            case '<' -> doubled(c, Token.LESS, Token.LESS_EQUAL, Token.DOUBLE_LESS, Token.DOUBLE_LESS_EQUAL);
            case '>' -> doubled(c, Token.MORE, Token.MORE_EQUAL, Token.DOUBLE_MORE, Token.DOUBLE_MORE_EQUAL);
            case '.' -> {
                if (d == '.' && at(1) == '.') {
                    at += 2;
                    yield Token.ELLIPSIS;
                }
                yield Token.PERIOD;
            }
            default -> Token.INVALID;
        };
    }

    private Token open(Token bracket) {
        brackets++;
        return bracket;
    }

    private Token close(Token bracket) {
        brackets--;
        return bracket;
    }

    private Token take(Token two) {
        at++;
        return two;
    }

    private Token doubled(char c, Token one, Token oneEqual, Token two, Token twoEqual) {
        if (at(0) == '=') {
            return take(oneEqual);
        }
        if (at(0) != c) {
            return one;
        }
        at++;
        return at(0) == '=' ? take(twoEqual) : two;
    }

    /** Length of the letters before a quote that begin a literal here, or -1 if none begins here. */
    private int literalPrefix() {
        char a = at(0);
        if (a == '\'' || a == '"') {
            return 0;
        }
        boolean format = level.formatStrings() && a == 'f';
        if (a != 'r' && a != 'u' && a != 'b' && !format) {
            return -1;
        }
        char b = at(1);
        if (b == '\'' || b == '"') {
            return 1;
        }
        boolean pair = a == 'r' && (b == 'b' || level.formatStrings() && b == 'f') || (a == 'b' || format) && b == 'r';
        char c = at(2);
        return pair && (c == '\'' || c == '"') ? 2 : -1;
    }

    /** Reads a run of adjacent literals into one token. */
    private void strings() throws PySyntaxError {
        LiteralReader reader = new LiteralReader(source, end, fileName, level.byteStrings());
        Token kind = Token.END;
        int prefix;
        while ((prefix = literalPrefix()) >= 0) {
            boolean bytes = false;
            boolean raw = false;
            boolean format = false;
            for (int i = 0; i < prefix; i++) {
                char c = source[at + i];
                bytes |= c == 'b';
                raw |= c == 'r';
                format |= c == 'f';
            }
            Token thisKind = bytes ? Token.BYTES : Token.STRING;
            if (kind == Token.END) {
                kind = thisKind;
            } else if (kind != thisKind) {
                break; // a string cannot be joined with bytes: the parser will stumble over the next token
            }
            at += prefix;
            Token result = reader.read(at, currentLine, lineStart, bytes, raw, format);
            at = reader.at;
            currentLine = reader.line;
            lineStart = reader.lineStart;
            if (result != Token.STRING) {
                token = result;
                return;
            }
            skipSpace(true);
        }
        text = reader.text();
        fields = new ArrayList<>(reader.fields);
        token = fields.isEmpty() ? kind : Token.FORMAT_STRING;
    }
}
