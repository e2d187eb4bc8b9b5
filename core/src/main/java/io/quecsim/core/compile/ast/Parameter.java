package io.quecsim.core.compile.ast;

import org.jspecify.annotations.Nullable;

/**
 * One parameter of a {@code def} or {@code lambda}, in the order written. Annotations are parsed and dropped, as
 * MicroPython does.
 *
 * @param kind which of the three forms
 * @param name null for a bare {@code *}
 * @param defaultValue null if it has none
 */
public record Parameter(
        Kind kind, @Nullable String name, @Nullable Expr defaultValue, int line, int column) implements Node {
    public enum Kind {
        NORMAL,
        STAR,
        DOUBLE_STAR
    }
}
