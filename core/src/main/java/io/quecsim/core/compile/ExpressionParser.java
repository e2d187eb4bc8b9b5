package io.quecsim.core.compile;

import io.quecsim.core.bytecode.BinaryOp;
import io.quecsim.core.bytecode.UnaryOp;
import io.quecsim.core.compile.ast.Argument;
import io.quecsim.core.compile.ast.Expr;
import io.quecsim.core.compile.ast.Parameter;
import io.quecsim.core.compile.ast.Trailer;
import java.util.ArrayList;
import java.util.List;

/**
 * The expression half of the parser: recursive descent with one token of look-ahead over MicroPython 1.13's grammar, which
 * lets some things through that the compiler refuses later. Constants are folded on the way.
 */
class ExpressionParser extends TokenCursor {
    private final AtomParser atoms;

    /** @param depth nesting outside of what is to be parsed */
    ExpressionParser(Lexer lexer, Shared shared, int depth) {
        super(lexer, shared, depth);
        atoms = new AtomParser(this);
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

    Expr star() throws PySyntaxError {
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
    Expr testWithoutConditional() throws PySyntaxError {
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
        return new Expr.Comparison(operands, Folding.toArray(operators), line, column);
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
            return new Expr.Await(trailers(atoms.atom(), operandLine, operandColumn), line, column);
        }
        return trailers(atoms.atom(), line, column);
    }

    private Expr trailers(Expr atom, int line, int column) throws PySyntaxError {
        List<Trailer> trailers = null;
        while (is(Token.PAREN_OPEN) || is(Token.PERIOD) || is(Token.BRACKET_OPEN)) {
            if (trailers == null) {
                trailers = new ArrayList<>();
            }
            trailers.add(trailer());
        }
        if (trailers == null) {
            return atom;
        }
        Expr constant = shared.folding().moduleConstant(atom, trailers, line, column);
        return constant == null ? new Expr.Primary(atom, trailers, line, column) : constant;
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
            e = atoms.comprehension(Expr.Comprehension.Kind.GENERATOR, e, null, true, line, line, column);
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
            Expr annotation = null;
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
                    annotation = test();
                }
            }
            if (kind == Parameter.Kind.NORMAL && accept(Token.EQUAL)) {
                defaultValue = test();
            }
            parameters.add(new Parameter(kind, name, annotation, defaultValue, line, column));
        } while (accept(Token.COMMA));
        return parameters;
    }
}
