/**
 * Source text to stack bytecode, the instructions MicroPython 1.13's own compiler would emit. Start at {@code Compiler}:
 * {@code Lexer} → {@code Parser} (tree in {@code ast}) → a pass that finds every {@code Scope}'s names → a pass that
 * emits.
 */
@NullMarked
package io.quecsim.core.compile;

import org.jspecify.annotations.NullMarked;
