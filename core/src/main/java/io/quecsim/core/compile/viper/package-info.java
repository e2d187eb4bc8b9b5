/**
 * Types of the viper dialect ({@code @micropython.viper}): what they are, and what the compiler knows of the value stack. See
 * {@code docs/internals/viper.md}.
 */
@NullMarked
package io.quecsim.core.compile.viper;

import org.jspecify.annotations.NullMarked;
