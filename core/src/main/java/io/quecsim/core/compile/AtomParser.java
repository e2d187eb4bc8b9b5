package io.quecsim.core.compile;

import io.quecsim.core.bytecode.Constant;
import io.quecsim.core.compile.ast.Argument;
import io.quecsim.core.compile.ast.Clause;
import io.quecsim.core.compile.ast.Expr;
import io.quecsim.core.compile.ast.Trailer;
import io.quecsim.core.text.Octets;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The innermost part of the parser: names, literals, f-strings, everything in brackets, comprehensions. */
final class AtomParser {
    /** Strings up to this many bytes are pooled when parsed ({@code MICROPY_ALLOC_PARSE_INTERN_STRING_LEN}). */
    private static final int INTERN_LENGTH = 10;

    private final ExpressionParser parser;
    /** The parser keeps a node for parentheses, our tree does not. */
    private static final int PARENTHESES_BYTES = 12;

    private final Lexer lexer;

    AtomParser(ExpressionParser parser) {
        this.parser = parser;
        lexer = parser.lexer;
    }

    Expr atom() throws PySyntaxError {
        int line = lexer.line;
        int column = lexer.column;
        Expr e;
        switch (lexer.token) {
            case NAME -> e = name(line, column);
            case INTEGER -> e = integer(line, column);
            case DECIMAL -> e = decimal(line, column);
            case STRING -> e = text(lexer.text, line, column);
            case FORMAT_STRING -> e = formatted(line, column);
            case BYTES -> {
                byte[] value = lexer.text.getBytes(StandardCharsets.ISO_8859_1);
                boolean pooled = pooled(Octets.text(lexer.text), value.length);
                e = new Expr.Literal(new Constant.Bytes(value), !pooled, line, column);
            }
            case ELLIPSIS -> e = new Expr.Literal(new Constant.Ellipsis(), false, line, column);
            case NONE -> e = new Expr.Literal(new Constant.None(), false, line, column);
            case TRUE -> e = new Expr.Literal(new Constant.Bool(true), false, line, column);
            case FALSE -> e = new Expr.Literal(new Constant.Bool(false), false, line, column);
            case PAREN_OPEN -> {
                return parenthesized(line, column);
            }
            case BRACKET_OPEN -> {
                return bracketed(line, column);
            }
            case BRACE_OPEN -> {
                return braced(line, column);
            }
            default -> throw parser.unexpected();
        }
        lexer.next();
        return e;
    }

    private Expr name(int line, int column) {
        String name = lexer.text;
        parser.shared.pool().add(name);
        Expr constant = parser.shared.constants().get(name);
        if (constant instanceof Expr.SmallInt i) {
            return new Expr.SmallInt(i.value(), line, column);
        } else if (constant instanceof Expr.Literal l) {
            return new Expr.Literal(l.value(), true, line, column);
        } else if (constant instanceof Expr.Text t) {
            return new Expr.Text(t.value(), t.interned(), line, column);
        }
        return constant != null ? constant : new Expr.Name(name, line, column);
    }

    private Expr integer(int line, int column) throws PySyntaxError {
        BigInteger value = NumberText.integer(lexer.text);
        if (value == null) {
            throw parser.error("invalid syntax for integer with base " + NumberText.base(lexer.text), line, column);
        }
        return parser.shared.folding().number(value, line, column);
    }

    private Expr decimal(int line, int column) throws PySyntaxError {
        String digits = lexer.text;
        char last = digits.charAt(digits.length() - 1);
        boolean imaginary = last == 'j' || last == 'J';
        Double value = NumberText.decimal(
                imaginary ? digits.substring(0, digits.length() - 1) : digits, parser.shared.level());
        if (value == null) {
            throw parser.error("invalid syntax for number", line, column);
        }
        Constant constant = imaginary ? new Constant.Complex(0, value) : new Constant.Float(value);
        return new Expr.Literal(constant, true, line, column);
    }

    private Expr text(String value, int line, int column) {
        return new Expr.Text(value, pooled(value, utf8Length(value)), line, column);
    }

    /** Whether a literal is in the string pool: short ones are put there, others must be known as a name already. */
    private boolean pooled(String value, int length) {
        if (length <= INTERN_LENGTH) {
            parser.shared.pool().add(value);
            return true;
        }
        parser.shared.pool().literal(length);
        return parser.shared.pool().contains(value);
    }

    static int utf8Length(String s) {
        int length = 0;
        for (int i = 0; i < s.length(); i++) {
            char c = s.charAt(i);
            length += c < 0x80 || SourceText.isRawByte(c) ? 1 : c < 0x800 || Character.isSurrogate(c) ? 2 : 3;
        }
        return length;
    }

    /** An f-string is a call of {@code format} on its text. */
    private Expr formatted(int line, int column) throws PySyntaxError {
        List<Argument> arguments = new ArrayList<>();
        for (FormatField field : lexer.fields) {
            Lexer inner = new Lexer(field, parser.shared.fileName(), parser.shared.level(), parser.shared.debug());
            ExpressionParser fieldParser = new ExpressionParser(inner, parser.shared, parser.depth());
            Expr value = fieldParser.test();
            if (!fieldParser.is(Token.NEWLINE)) {
                throw fieldParser.unexpected();
            }
            arguments.add(new Argument.Positional(value, field.line(), field.column()));
        }
        List<Trailer> trailers = new ArrayList<>();
        trailers.add(new Trailer.Attribute("format", line, column));
        trailers.add(new Trailer.Call(arguments, line, column));
        return new Expr.Primary(text(lexer.text, line, column), trailers, line, column);
    }

    private Expr parenthesized(int line, int column) throws PySyntaxError {
        lexer.next();
        if (parser.accept(Token.PAREN_CLOSE)) {
            return new Expr.Tuple(List.of(), true, line, column);
        }
        Expr e;
        if (parser.is(Token.YIELD)) {
            e = parser.yieldExpression();
        } else {
            int innerLine = lexer.line;
            e = starOrNamedTest();
            if (parser.is(Token.FOR)) {
                e = comprehension(Expr.Comprehension.Kind.GENERATOR, e, null, false, innerLine, line, column);
            } else if (parser.is(Token.COMMA)) {
                e = new Expr.Tuple(rest(e), true, line, column);
            } else {
                parser.shared.pool().treeGrew(PARENTHESES_BYTES, 0, 0);
            }
        }
        parser.expect(Token.PAREN_CLOSE);
        return e;
    }

    private Expr bracketed(int line, int column) throws PySyntaxError {
        lexer.next();
        if (parser.accept(Token.BRACKET_CLOSE)) {
            return new Expr.ListDisplay(List.of(), line, column);
        }
        int innerLine = lexer.line;
        Expr e = starOrNamedTest();
        if (parser.is(Token.FOR)) {
            e = comprehension(Expr.Comprehension.Kind.LIST, e, null, false, innerLine, line, column);
        } else {
            e = new Expr.ListDisplay(rest(e), line, column);
        }
        parser.expect(Token.BRACKET_CLOSE);
        return e;
    }

    private Expr starOrNamedTest() throws PySyntaxError {
        return parser.is(Token.STAR) ? parser.star() : parser.namedTest();
    }

    /** The items of a display after its first. */
    private List<Expr> rest(Expr first) throws PySyntaxError {
        List<Expr> items = new ArrayList<>();
        items.add(first);
        while (parser.accept(Token.COMMA)) {
            if (!parser.is(Token.STAR) && !lexer.token.beginsTest()) {
                break;
            }
            parser.shared.tell(items.get(items.size() - 1), items.size());
            items.add(starOrNamedTest());
        }
        return items;
    }

    private Expr braced(int line, int column) throws PySyntaxError {
        lexer.next();
        if (parser.accept(Token.BRACE_CLOSE)) {
            return new Expr.DictDisplay(List.of(), List.of(), line, column);
        }
        int innerLine = lexer.line;
        int innerColumn = lexer.column;
        List<Expr> keys = new ArrayList<>();
        List<Expr> values = new ArrayList<>();
        keys.add(parser.test());
        boolean dict = parser.accept(Token.COLON);
        if (dict) {
            values.add(parser.test());
        }
        Expr e;
        if (parser.is(Token.FOR)) {
            Expr.Comprehension.Kind kind = dict ? Expr.Comprehension.Kind.DICT : Expr.Comprehension.Kind.SET;
            e = comprehension(kind, keys.get(0), dict ? values.get(0) : null, false, innerLine, line, column);
        } else {
            boolean mixed = false;
            while (parser.accept(Token.COMMA) && lexer.token.beginsTest()) {
                parser.shared.tell(keys.get(keys.size() - 1), keys.size());
                if (!values.isEmpty()) {
                    parser.shared.tell(values.get(values.size() - 1), keys.size());
                }
                keys.add(parser.test());
                boolean pair = parser.accept(Token.COLON);
                if (pair) {
                    values.add(parser.test());
                }
                mixed |= pair != dict;
            }
            if (mixed) {
                e = new Expr.MixedDisplay(dict, innerLine, innerColumn);
            } else {
                e = dict ? new Expr.DictDisplay(keys, values, line, column) : new Expr.SetDisplay(keys, line, column);
            }
        }
        parser.expect(Token.BRACE_CLOSE);
        return e;
    }

    Expr comprehension(
            Expr.Comprehension.Kind kind,
            Expr element,
            @Nullable Expr value,
            boolean bare,
            int innerLine,
            int line,
            int column)
            throws PySyntaxError {
        List<Clause> clauses = new ArrayList<>();
        do {
            int clauseLine = lexer.line;
            int clauseColumn = lexer.column;
            if (parser.accept(Token.IF)) {
                clauses.add(new Clause.If(parser.testWithoutConditional(), clauseLine, clauseColumn));
            } else {
                lexer.next();
                parser.enter(); // each for of a comprehension is a level of the compiler's recursion
                Expr target = parser.targetList();
                parser.expect(Token.IN);
                clauses.add(new Clause.For(target, parser.orTest(), clauseLine, clauseColumn));
            }
        } while (parser.is(Token.FOR) || parser.is(Token.IF));
        for (Clause clause : clauses) {
            if (clause instanceof Clause.For) {
                parser.leave();
            }
        }
        return new Expr.Comprehension(kind, element, value, clauses, bare, innerLine, line, column);
    }
}
