/**
 * The language and everything that runs without a board: compiler, interpreter, heap, simulated time, trace.
 */
@NullMarked
package io.quecsim.core;

import org.jspecify.annotations.NullMarked;
