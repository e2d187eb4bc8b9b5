package io.quecsim.core.compile;

import io.quecsim.core.compile.ast.Expr;
import java.util.HashMap;
import java.util.Map;

/**
 * Expressions of the statement now read that the machine was told of already. They are the same only if they are one: two of equal
 * content are two. Asked only, never walked, so it does not matter in which order they lie.
 */
final class Told {
    private record Same(Expr expression) {
        @Override
        public boolean equals(Object other) {
            return other instanceof Same same && same.expression == expression;
        }

        @Override
        public int hashCode() {
            return 31 * expression.line() + expression.column();
        }
    }

    private final Map<Same, Boolean> known = new HashMap<>();

    void add(Expr expression) {
        known.put(new Same(expression), true);
    }

    boolean contains(Expr expression) {
        return known.containsKey(new Same(expression));
    }

    void clear() {
        known.clear();
    }
}
