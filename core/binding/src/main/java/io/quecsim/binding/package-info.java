/**
 * How a Java method is declared to be a Python function, and the processor that binds it.
 */
@NullMarked
package io.quecsim.binding;

import org.jspecify.annotations.NullMarked;
