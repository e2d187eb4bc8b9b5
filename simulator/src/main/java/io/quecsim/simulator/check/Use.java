package io.quecsim.simulator.check;

import io.quecsim.core.compile.ast.Expr;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A place of a file where something is taken that may not be there.
 *
 * @param scope where names are read
 * @param caught names of the exceptions that a {@code try} around it catches
 * @param line from 1
 */
sealed interface Use {
    Scope scope();

    Set<String> caught();

    int line();

    int column();

    /** {@code import a.b}, or the module of {@code from a.b import c}. */
    record OfModule(String module, Scope scope, Set<String> caught, int line, int column) implements Use {}

    /** {@code from module import name}. */
    record OfImported(String module, String name, Scope scope, Set<String> caught, int line, int column)
            implements Use {}

    /** A name, with what is taken of it: {@code Pin.OUT}, {@code m.UART(2).write}; a lone name too. */
    record OfName(
            Expr base, List<String> steps, List<Integer> lines, Scope scope, Set<String> caught, int line, int column)
            implements Use {}

    /**
     * {@code getattr(object, "name")}.
     *
     * @param hasDefault whether it gives something else where there is no such attribute
     */
    record OfText(Expr object, String name, boolean hasDefault, Scope scope, Set<String> caught, int line, int column)
            implements Use {}

    /** Whether an absence here is expected: some {@code except} catches what it raises. */
    default boolean expects(String exception) {
        return caught().contains(exception);
    }

    /** The last of the names taken, or null. */
    static @Nullable String last(List<String> steps) {
        return steps.isEmpty() ? null : steps.get(steps.size() - 1);
    }
}
