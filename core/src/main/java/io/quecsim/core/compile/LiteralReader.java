package io.quecsim.core.compile;

import io.quecsim.core.text.Octets;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads what stands between quotes: escapes, raw literals, and the replacement fields of f-strings, which become a text
 * for {@code str.format} plus the fields' expressions (this is how MicroPython compiles them). Adjacent literals are
 * appended to one text.
 */
final class LiteralReader {
    /** F-strings inside f-strings. */
    private static final int MAX_NESTING = 20;

    final List<FormatField> fields = new ArrayList<>();
    int at;
    int line;
    int lineStart;

    private final char[] source;
    private final int end;
    private final String fileName;
    private final StringBuilder text = new StringBuilder();
    /** Whether {@link #text} is already written with doubled braces. */
    private boolean escaped;

    private boolean bytes;
    /** Whether a string is of bytes too. */
    private final boolean byteStrings;

    LiteralReader(char[] source, int end, String fileName, boolean byteStrings) {
        this.source = source;
        this.end = end;
        this.fileName = fileName;
        this.byteStrings = byteStrings;
    }

    /** The joined text; with {@link #fields} it is a format, in which braces of the text itself stand twice. */
    String text() {
        if (escaped && fields.isEmpty()) {
            return text.toString().replace("{{", "{").replace("}}", "}");
        }
        // Bytes written one by one may together be a character.
        return byteStrings && !bytes ? Octets.text(Octets.of(text.toString())) : text.toString();
    }

    /**
     * Reads one literal whose first quote stands at {@code from}.
     *
     * @return STRING if all is well, else the kind of the bad token
     */
    Token read(int from, int fromLine, int fromLineStart, boolean isBytes, boolean raw, boolean format)
            throws PySyntaxError {
        at = from;
        line = fromLine;
        lineStart = fromLineStart;
        bytes = isBytes;
        if (format && !escaped) {
            String plain = text.toString().replace("{", "{{").replace("}", "}}");
            text.setLength(0);
            text.append(plain);
            escaped = true;
        }
        char quote = source[at++];
        int quotes = 1;
        if (at + 1 < end && source[at] == quote && source[at + 1] == quote) {
            quotes = 3;
            at += 2;
        }
        boolean valid = true;
        int depth = 0;
        while (at < end) {
            char c = source[at];
            if (c == quote && closes(quote, quotes)) {
                at += quotes;
                return valid && depth == 0 ? Token.STRING : Token.INVALID;
            }
            if (c == '\n') {
                if (quotes == 1) {
                    return Token.UNCLOSED_STRING;
                }
                append(c);
                newLine();
            } else if (c == '\\') {
                at++;
                valid &= raw ? rawEscape() : escape();
            } else if (format && (c == '{' || c == '}')) {
                if (at + 1 < end && source[at + 1] == c && depth == 0) {
                    text.append(c).append(c);
                    at += 2;
                } else if (c == '{') {
                    valid &= field(quotes);
                    depth++;
                } else {
                    depth--;
                    text.append(c);
                    at++;
                }
                if (depth < 0) {
                    return Token.INVALID;
                }
            } else {
                append(c);
                at++;
            }
        }
        return Token.UNCLOSED_STRING;
    }

    private boolean closes(char quote, int quotes) {
        return quotes == 1 || at + 2 < end && source[at + 1] == quote && source[at + 2] == quote;
    }

    private void newLine() {
        at++;
        line++;
        lineStart = at;
    }

    /** A character of the source as it stands; in bytes its UTF-8 form. */
    private void append(char c) {
        if (!bytes) {
            text.append(c);
            if (escaped && (c == '{' || c == '}')) {
                text.append(c);
            }
        } else if (c < 0x80) {
            text.append(c);
        } else if (SourceText.isRawByte(c)) {
            text.append((char) (c & 0xff));
        } else if (Character.isHighSurrogate(c) && at + 1 < end && Character.isLowSurrogate(source[at + 1])) {
            appendUtf8(new String(source, at, 2));
            at++;
        } else {
            appendUtf8(String.valueOf(c));
        }
    }

    private void appendUtf8(String s) {
        for (byte b : s.getBytes(StandardCharsets.UTF_8)) {
            text.append((char) (b & 0xff));
        }
    }

    /** A raw literal keeps the backslash and takes the character after it, a quote included. */
    private boolean rawEscape() {
        text.append('\\');
        char c = source[at];
        append(c);
        if (c == '\n') {
            newLine();
        } else {
            at++;
        }
        return true;
    }

    /** After a backslash; false if the escape is malformed. */
    private boolean escape() throws PySyntaxError {
        char c = source[at++];
        switch (c) {
            case '\n':
                line++;
                lineStart = at;
                return true;
            case '\\', '\'', '"':
                return code(c);
            case 'a':
                return code(7);
            case 'b':
                return code(8);
            case 't':
                return code(9);
            case 'n':
                return code(10);
            case 'v':
                return code(11);
            case 'f':
                return code(12);
            case 'r':
                return code(13);
            case 'x':
                return hex(2);
            case 'u', 'U':
                if (bytes) {
                    text.append('\\').append(c);
                    return true;
                }
                return hex(c == 'u' ? 4 : 8);
            case 'N':
                throw new PySyntaxError(
                        PySyntaxError.Kind.NOT_IMPLEMENTED,
                        "unicode name escapes",
                        fileName,
                        line,
                        at - lineStart - 1,
                        "write the character itself or its \\u code");
            default:
                if (c >= '0' && c <= '7') {
                    return octal(c - '0');
                }
                text.append('\\');
                at--;
                append(c);
                at++;
                return true;
        }
    }

    private boolean octal(int first) {
        int value = first;
        for (int i = 0; i < 2 && at < end && source[at] >= '0' && source[at] <= '7'; i++) {
            value = value * 8 + source[at++] - '0';
        }
        return code(value);
    }

    private boolean hex(int digits) {
        long value = 0;
        for (int i = 0; i < digits; i++) {
            int digit = at < end ? Character.digit(source[at], 16) : -1;
            if (digit < 0 || source[at] >= 0x80) {
                return false;
            }
            value = value << 4 | digit;
            at++;
        }
        return value < 0x110000 && code((int) value);
    }

    private boolean code(int codePoint) {
        if ((bytes || byteStrings) && codePoint >= 0x100) {
            return false;
        }
        if (byteStrings && !bytes && codePoint >= 0x80) {
            text.append(Octets.text(String.valueOf((char) codePoint)));
        } else {
            text.appendCodePoint(codePoint);
        }
        if (escaped && (codePoint == '{' || codePoint == '}')) {
            text.append((char) codePoint);
        }
        return true;
    }

    /**
     * At the brace that opens a replacement field: takes the expression up to its conversion, format or closing brace. The
     * rest is read as text, so fields inside a format work as well.
     */
    private boolean field(int quotes) {
        text.append('{');
        at++;
        int start = at;
        int startLine = line;
        int startColumn = at - lineStart + 1;
        if (!skipExpression(quotes == 3, 0)) {
            return false;
        }
        String expression = new String(source, start, at - start);
        String stripped = expression.strip();
        int length = stripped.length();
        if (length > 1 && stripped.endsWith("=") && "=!<>".indexOf(stripped.charAt(length - 2)) < 0) {
            // {x=} prints its own text as well, and the value as str() has it: upstream's choice, not CPython's.
            text.insert(text.length() - 1, expression.replace("{", "{{").replace("}", "}}"));
            stripped = stripped.substring(0, length - 1);
        }
        fields.add(new FormatField(stripped, startLine, startColumn));
        return !stripped.isEmpty();
    }

    /** Skips to what ends an expression inside braces; false if nothing does. */
    private boolean skipExpression(boolean newlines, int depth) {
        int nesting = 0;
        while (at < end) {
            char c = source[at];
            if (c == '\'' || c == '"') {
                if (!skipLiteral(newlines, depth)) {
                    return false;
                }
                continue;
            } else if (c == '\n') {
                if (!newlines) {
                    return false;
                }
                newLine();
                continue;
            } else if (c == '(' || c == '[' || c == '{') {
                nesting++;
            } else if (nesting > 0 && (c == ')' || c == ']' || c == '}')) {
                nesting--;
            } else if (c == ')' || c == ']') {
                return false;
            } else if (nesting == 0 && (c == '}' || c == ':' || c == '!' && source[at + 1] != '=')) {
                return true;
            }
            at++;
        }
        return false;
    }

    /** Skips a literal inside an expression, which may be an f-string with expressions of its own. */
    private boolean skipLiteral(boolean newlines, int depth) {
        char quote = source[at];
        boolean format = source[at - 1] == 'f' || source[at - 1] == 'r' && source[at - 2] == 'f';
        boolean triple = source[at + 1] == quote && source[at + 2] == quote;
        at += triple ? 3 : 1;
        int braces = 0;
        while (at < end) {
            char c = source[at];
            if (c == quote && closes(quote, triple ? 3 : 1)) {
                at += triple ? 3 : 1;
                return braces == 0;
            } else if (c == '\n') {
                if (!newlines || !triple) {
                    return false;
                }
                newLine();
                continue;
            } else if (c == '\\') {
                at++;
            } else if (format && c == '{' && source[at + 1] == '{' && braces == 0) {
                at++;
            } else if (format && c == '{') {
                at++;
                braces++;
                if (depth == MAX_NESTING || !skipExpression(newlines, depth + 1)) {
                    return false;
                }
                continue;
            } else if (format && c == '}' && braces > 0) {
                braces--;
            }
            at++;
        }
        return false;
    }
}
