package io.quecsim.core.compile.ast;

import org.jspecify.annotations.Nullable;

/**
 * One parameter of a {@code def} or {@code lambda}, in the order written.
 *
 * @param kind which of the three forms
 * @param name null for a bare {@code *}
 * @param annotation null if it has none; only viper functions look at it
 * @param defaultValue null if it has none
 */
public record Parameter(
        Kind kind,
        @Nullable String name,
        @Nullable Expr annotation,
        @Nullable Expr defaultValue,
        int line,
        int column) implements Node {
    public enum Kind {
        NORMAL,
        STAR,
        DOUBLE_STAR
    }
}
