package io.quecsim.core.compile;

import io.quecsim.core.bytecode.BinaryOp;
import io.quecsim.core.bytecode.Constant;
import io.quecsim.core.bytecode.UnaryOp;
import io.quecsim.core.compile.ast.Argument;
import io.quecsim.core.compile.ast.Clause;
import io.quecsim.core.compile.ast.Expr;
import io.quecsim.core.compile.ast.Parameter;
import io.quecsim.core.compile.ast.Trailer;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The expression half of the parser: recursive descent with one token of look-ahead over MicroPython 1.13's grammar, which
 * lets some things through that the compiler refuses later. Constants are folded on the way.
 */
class ExpressionParser {
    /** Strings up to this many bytes are pooled when parsed ({@code MICROPY_ALLOC_PARSE_INTERN_STRING_LEN}). */
    private static final int INTERN_LENGTH = 10;
    /** Nesting of expressions and blocks; the parser and the compiler recurse this deep at most. */
    private static final int MAX_DEPTH = 200;

    final Lexer lexer;
    final Shared shared;
    private int depth;

    /** What parsers of one source text have in common (f-strings are parsed by parsers of their own). */
    record Shared(
            String fileName,
            LanguageLevel level,
            boolean debug,
            Folding folding,
            Map<String, Expr> constants,
            Set<String> names,
            Predicate<String> pool) {}

    ExpressionParser(Lexer lexer, Shared shared) {
        this.lexer = lexer;
        this.shared = shared;
    }

    // Tokens

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
        shared.names().add(name);
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
        if (lexer.token == Token.STRING && lexer.afterFormatPrefix() && !shared.level().formatStrings()) {
            return shared.level().name() + " has no f-strings: use \"...\".format(...)";
        }
        if (lexer.beginsWithByteOrderMark()) {
            return "the file begins with a byte order mark, which MicroPython does not skip: save it as plain UTF-8";
        }
        return null;
    }

    PySyntaxError error(String message, int line, int column) {
        return new PySyntaxError(
                PySyntaxError.Kind.SYNTAX_ERROR, message, shared.fileName(), line, column, null);
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

    // Lists of expressions

    /** {@code test (',' test)* [',']}: one expression, or a tuple without parentheses. */
    Expr testList() throws PySyntaxError {
        return list(false, false);
    }

    /** The same where {@code *x} may stand for an item. */
    Expr testListWithStars() throws PySyntaxError {
        return list(true, false);
    }

    /** Targets of {@code for} and {@code del}: as above, but no comparison, so that {@code in} ends it. */
    Expr targetList() throws PySyntaxError {
        return list(true, true);
    }

    private Expr list(boolean stars, boolean operands) throws PySyntaxError {
        int line = lexer.line;
        int column = lexer.column;
        Expr first = item(stars, operands);
        if (!is(Token.COMMA)) {
            return first;
        }
        List<Expr> items = new ArrayList<>();
        items.add(first);
        while (accept(Token.COMMA)) {
            if (!(operands ? lexer.token.beginsOperand() : lexer.token.beginsTest()) && !(stars && is(Token.STAR))) {
                break;
            }
            items.add(item(stars, operands));
        }
        return new Expr.Tuple(items, false, line, column);
    }

    private Expr item(boolean stars, boolean operand) throws PySyntaxError {
        if (stars && is(Token.STAR)) {
            return star();
        }
        return operand ? operand() : test();
    }

    private Expr star() throws PySyntaxError {
        int line = lexer.line;
        int column = lexer.column;
        lexer.next();
        enter();
        Expr operand = operand();
        leave();
        return new Expr.Star(operand, line, column);
    }

    // Expressions, loosest first

    Expr yieldExpression() throws PySyntaxError {
        int line = lexer.line;
        int column = lexer.column;
        expect(Token.YIELD);
        if (accept(Token.FROM)) {
            return new Expr.YieldFrom(test(), line, column);
        }
        return new Expr.Yield(lexer.token.beginsTest() ? testList() : null, line, column);
    }

    /** {@code test [':=' test]}. */
    Expr namedTest() throws PySyntaxError {
        int line = lexer.line;
        int column = lexer.column;
        Expr e = test();
        return accept(Token.WALRUS) ? new Expr.Named(e, test(), line, column) : e;
    }

    Expr test() throws PySyntaxError {
        if (is(Token.LAMBDA)) {
            return lambda(true);
        }
        int line = lexer.line;
        int column = lexer.column;
        enter();
        Expr e = orTest();
        if (accept(Token.IF)) {
            Expr condition = orTest();
            expect(Token.ELSE);
            e = new Expr.Conditional(condition, e, test(), line, column);
        }
        leave();
        return e;
    }

    private Expr lambda(boolean withConditional) throws PySyntaxError {
        int line = lexer.line;
        int column = lexer.column;
        lexer.next();
        enter();
        List<Parameter> parameters = is(Token.COLON) ? List.of() : parameters(false);
        expect(Token.COLON);
        Expr body = withConditional ? test() : testWithoutConditional();
        leave();
        return new Expr.Lambda(parameters, body, line, column);
    }

    /** What may stand after the {@code if} of a comprehension. */
    private Expr testWithoutConditional() throws PySyntaxError {
        return is(Token.LAMBDA) ? lambda(false) : orTest();
    }

    Expr orTest() throws PySyntaxError {
        int line = lexer.line;
        int column = lexer.column;
        Expr first = andTest();
        if (!is(Token.OR)) {
            return first;
        }
        List<Expr> operands = new ArrayList<>();
        operands.add(first);
        while (accept(Token.OR)) {
            operands.add(andTest());
        }
        return shared.folding().logical(true, operands, line, column);
    }

    private Expr andTest() throws PySyntaxError {
        int line = lexer.line;
        int column = lexer.column;
        Expr first = notTest();
        if (!is(Token.AND)) {
            return first;
        }
        List<Expr> operands = new ArrayList<>();
        operands.add(first);
        while (accept(Token.AND)) {
            operands.add(notTest());
        }
        return shared.folding().logical(false, operands, line, column);
    }

    private Expr notTest() throws PySyntaxError {
        int line = lexer.line;
        int column = lexer.column;
        if (!accept(Token.NOT)) {
            return comparison();
        }
        enter();
        Expr operand = notTest();
        leave();
        return shared.folding().not(operand, line, column);
    }

    private Expr comparison() throws PySyntaxError {
        int line = lexer.line;
        int column = lexer.column;
        Expr first = operand();
        int operator = comparisonOperator();
        if (operator < 0) {
            return first;
        }
        List<Expr> operands = new ArrayList<>();
        List<Integer> operators = new ArrayList<>();
        operands.add(first);
        do {
            operators.add(operator);
            operands.add(operand());
            operator = comparisonOperator();
        } while (operator >= 0);
        return new Expr.Comparison(
                operands, operators.stream().mapToInt(Integer::intValue).toArray(), line, column);
    }

    /** Takes a comparison operator if one stands here, else -1. */
    private int comparisonOperator() throws PySyntaxError {
        switch (lexer.token) {
            case LESS, MORE, DOUBLE_EQUAL, LESS_EQUAL, MORE_EQUAL, NOT_EQUAL: {
                int operator = lexer.token.operation;
                lexer.next();
                return operator;
            }
            case IN:
                lexer.next();
                return BinaryOp.IN;
            case NOT:
                lexer.next();
                expect(Token.IN);
                return BinaryOp.NOT_IN;
            case IS:
                lexer.next();
                return accept(Token.NOT) ? BinaryOp.IS_NOT : BinaryOp.IS;
            default:
                return -1;
        }
    }

    /** An operand of a comparison: everything that binds tighter. */
    Expr operand() throws PySyntaxError {
        return binary(1);
    }

    /** Chains of left-associative operators of this precedence and tighter. */
    private Expr binary(int loosest) throws PySyntaxError {
        int line = lexer.line;
        int column = lexer.column;
        Expr left = factor();
        for (int precedence = 6; precedence >= loosest; precedence--) {
            if (lexer.token.precedence != precedence) {
                continue;
            }
            List<Expr> operands = new ArrayList<>();
            List<Integer> operators = new ArrayList<>();
            operands.add(left);
            while (lexer.token.precedence == precedence) {
                operators.add(lexer.token.operation);
                lexer.next();
                operands.add(precedence == 6 ? factor() : binary(precedence + 1));
            }
            left = shared.folding().binary(operands, operators, line, column);
        }
        return left;
    }

    private Expr factor() throws PySyntaxError {
        int operator;
        switch (lexer.token) {
            case PLUS -> operator = UnaryOp.POSITIVE;
            case MINUS -> operator = UnaryOp.NEGATIVE;
            case TILDE -> operator = UnaryOp.INVERT;
            default -> {
                return power();
            }
        }
        int line = lexer.line;
        int column = lexer.column;
        lexer.next();
        enter();
        Expr operand = factor();
        leave();
        return shared.folding().unary(operator, operand, line, column);
    }

    private Expr power() throws PySyntaxError {
        int line = lexer.line;
        int column = lexer.column;
        Expr base = primary();
        if (!accept(Token.DOUBLE_STAR)) {
            return base;
        }
        enter();
        Expr exponent = factor();
        leave();
        return shared.folding().binary(List.of(base, exponent), List.of(BinaryOp.POWER), line, column);
    }

    private Expr primary() throws PySyntaxError {
        int line = lexer.line;
        int column = lexer.column;
        if (accept(Token.AWAIT)) {
            int operandLine = lexer.line;
            int operandColumn = lexer.column;
            return new Expr.Await(trailers(atom(), operandLine, operandColumn), line, column);
        }
        return trailers(atom(), line, column);
    }

    private Expr trailers(Expr atom, int line, int column) throws PySyntaxError {
        List<Trailer> trailers = null;
        while (is(Token.PAREN_OPEN) || is(Token.PERIOD) || is(Token.BRACKET_OPEN)) {
            if (trailers == null) {
                trailers = new ArrayList<>();
            }
            trailers.add(trailer());
        }
        return trailers == null ? atom : new Expr.Primary(atom, trailers, line, column);
    }

    private Trailer trailer() throws PySyntaxError {
        int line = lexer.line;
        int column = lexer.column;
        if (is(Token.PAREN_OPEN)) {
            return new Trailer.Call(arguments(), line, column);
        }
        if (accept(Token.PERIOD)) {
            return new Trailer.Attribute(expectName(), line, column);
        }
        lexer.next();
        Expr index = index();
        expect(Token.BRACKET_CLOSE);
        return new Trailer.Index(index, line, column);
    }

    private Expr index() throws PySyntaxError {
        int line = lexer.line;
        int column = lexer.column;
        Expr first = subscript();
        if (!is(Token.COMMA)) {
            return first;
        }
        List<Expr> items = new ArrayList<>();
        items.add(first);
        while (accept(Token.COMMA)) {
            if (!is(Token.COLON) && !lexer.token.beginsTest()) {
                break;
            }
            items.add(subscript());
        }
        return new Expr.Tuple(items, false, line, column);
    }

    private Expr subscript() throws PySyntaxError {
        int line = lexer.line;
        int column = lexer.column;
        Expr start = is(Token.COLON) ? null : test();
        if (start != null && !is(Token.COLON)) {
            return start;
        }
        lexer.next();
        Expr stop = lexer.token.beginsTest() ? test() : null;
        Expr step = accept(Token.COLON) && lexer.token.beginsTest() ? test() : null;
        return new Expr.Slice(start, stop, step, line, column);
    }

    /** A call's arguments with their parentheses. */
    List<Argument> arguments() throws PySyntaxError {
        expect(Token.PAREN_OPEN);
        List<Argument> arguments = new ArrayList<>();
        while (!is(Token.PAREN_CLOSE)) {
            arguments.add(argument());
            if (!accept(Token.COMMA)) {
                break;
            }
        }
        expect(Token.PAREN_CLOSE);
        return arguments;
    }

    private Argument argument() throws PySyntaxError {
        int line = lexer.line;
        int column = lexer.column;
        if (accept(Token.STAR)) {
            return new Argument.Star(test(), line, column);
        }
        if (accept(Token.DOUBLE_STAR)) {
            return new Argument.DoubleStar(test(), line, column);
        }
        Expr e = test();
        if (accept(Token.EQUAL)) {
            return new Argument.Keyword(e, test(), line, column);
        }
        if (accept(Token.WALRUS)) {
            e = new Expr.Named(e, test(), line, column);
        } else if (is(Token.FOR)) {
            e = comprehension(Expr.Comprehension.Kind.GENERATOR, e, null, true, line, line, column);
        }
        return new Argument.Positional(e, line, column);
    }

    /** Parameters of a {@code def} (annotations allowed) or a {@code lambda}; at least one. */
    List<Parameter> parameters(boolean annotations) throws PySyntaxError {
        List<Parameter> parameters = new ArrayList<>();
        do {
            int line = lexer.line;
            int column = lexer.column;
            Parameter.Kind kind = Parameter.Kind.NORMAL;
            String name = null;
            Expr defaultValue = null;
            if (accept(Token.STAR)) {
                kind = Parameter.Kind.STAR;
            } else if (accept(Token.DOUBLE_STAR)) {
                kind = Parameter.Kind.DOUBLE_STAR;
            } else if (!is(Token.NAME) && !parameters.isEmpty()) {
                break; // after a trailing comma
            }
            if (kind != Parameter.Kind.STAR || is(Token.NAME)) {
                name = expectName();
                if (annotations && accept(Token.COLON)) {
                    test();
                }
            }
            if (kind == Parameter.Kind.NORMAL && accept(Token.EQUAL)) {
                defaultValue = test();
            }
            parameters.add(new Parameter(kind, name, defaultValue, line, column));
        } while (accept(Token.COMMA));
        return parameters;
    }

    // Atoms

    private Expr atom() throws PySyntaxError {
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
                boolean pooled = pooled(lexer.text, value.length);
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
            default -> throw unexpected();
        }
        lexer.next();
        return e;
    }

    private Expr name(int line, int column) {
        String name = lexer.text;
        shared.names().add(name);
        Expr constant = shared.constants().get(name);
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
            throw error("invalid syntax for integer with base " + NumberText.base(lexer.text), line, column);
        }
        return shared.folding().number(value, line, column);
    }

    private Expr decimal(int line, int column) throws PySyntaxError {
        String digits = lexer.text;
        char last = digits.charAt(digits.length() - 1);
        boolean imaginary = last == 'j' || last == 'J';
        Double value = NumberText.decimal(imaginary ? digits.substring(0, digits.length() - 1) : digits);
        if (value == null) {
            throw error("invalid syntax for number", line, column);
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
            shared.names().add(value);
            return true;
        }
        return shared.names().contains(value) || shared.pool().test(value);
    }

    private static int utf8Length(String s) {
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
            Lexer inner = new Lexer(field, shared.fileName(), shared.level(), shared.debug());
            ExpressionParser parser = new ExpressionParser(inner, shared);
            parser.depth = depth;
            Expr value = parser.test();
            if (!parser.is(Token.NEWLINE)) {
                throw parser.unexpected();
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
        if (accept(Token.PAREN_CLOSE)) {
            return new Expr.Tuple(List.of(), true, line, column);
        }
        Expr e;
        if (is(Token.YIELD)) {
            e = yieldExpression();
        } else {
            int innerLine = lexer.line;
            e = starOrNamedTest();
            if (is(Token.FOR)) {
                e = comprehension(Expr.Comprehension.Kind.GENERATOR, e, null, false, innerLine, line, column);
            } else if (is(Token.COMMA)) {
                e = new Expr.Tuple(rest(e), true, line, column);
            }
        }
        expect(Token.PAREN_CLOSE);
        return e;
    }

    private Expr bracketed(int line, int column) throws PySyntaxError {
        lexer.next();
        if (accept(Token.BRACKET_CLOSE)) {
            return new Expr.ListDisplay(List.of(), line, column);
        }
        int innerLine = lexer.line;
        Expr e = starOrNamedTest();
        if (is(Token.FOR)) {
            e = comprehension(Expr.Comprehension.Kind.LIST, e, null, false, innerLine, line, column);
        } else {
            e = new Expr.ListDisplay(rest(e), line, column);
        }
        expect(Token.BRACKET_CLOSE);
        return e;
    }

    private Expr starOrNamedTest() throws PySyntaxError {
        return is(Token.STAR) ? star() : namedTest();
    }

    /** The items of a display after its first. */
    private List<Expr> rest(Expr first) throws PySyntaxError {
        List<Expr> items = new ArrayList<>();
        items.add(first);
        while (accept(Token.COMMA)) {
            if (!is(Token.STAR) && !lexer.token.beginsTest()) {
                break;
            }
            items.add(starOrNamedTest());
        }
        return items;
    }

    private Expr braced(int line, int column) throws PySyntaxError {
        lexer.next();
        if (accept(Token.BRACE_CLOSE)) {
            return new Expr.DictDisplay(List.of(), List.of(), line, column);
        }
        int innerLine = lexer.line;
        int innerColumn = lexer.column;
        List<Expr> keys = new ArrayList<>();
        List<Expr> values = new ArrayList<>();
        keys.add(test());
        boolean dict = accept(Token.COLON);
        if (dict) {
            values.add(test());
        }
        Expr e;
        if (is(Token.FOR)) {
            Expr.Comprehension.Kind kind = dict ? Expr.Comprehension.Kind.DICT : Expr.Comprehension.Kind.SET;
            e = comprehension(kind, keys.get(0), dict ? values.get(0) : null, false, innerLine, line, column);
        } else {
            while (accept(Token.COMMA) && lexer.token.beginsTest()) {
                keys.add(test());
                boolean pair = accept(Token.COLON);
                if (pair) {
                    values.add(test());
                }
                if (pair != dict) {
                    String message = dict ? "expecting key:value for dict" : "expecting just a value for set";
                    throw error(message, innerLine, innerColumn);
                }
            }
            e = dict
                    ? new Expr.DictDisplay(keys, values, line, column)
                    : new Expr.SetDisplay(keys, line, column);
        }
        expect(Token.BRACE_CLOSE);
        return e;
    }

    private Expr comprehension(
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
            if (accept(Token.IF)) {
                clauses.add(new Clause.If(testWithoutConditional(), clauseLine, clauseColumn));
            } else {
                lexer.next();
                enter(); // each for of a comprehension is a level of the compiler's recursion
                Expr target = targetList();
                expect(Token.IN);
                clauses.add(new Clause.For(target, orTest(), clauseLine, clauseColumn));
            }
        } while (is(Token.FOR) || is(Token.IF));
        for (Clause clause : clauses) {
            if (clause instanceof Clause.For) {
                leave();
            }
        }
        return new Expr.Comprehension(kind, element, value, clauses, bare, innerLine, line, column);
    }
}
