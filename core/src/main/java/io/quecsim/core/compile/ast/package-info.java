/** The syntax tree: immutable records, made by {@code Parser}, read by the compiler's two passes. */
@NullMarked
package io.quecsim.core.compile.ast;

import org.jspecify.annotations.NullMarked;
