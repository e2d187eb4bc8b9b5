/** Code as data: the instruction table, code objects, and what reads them without running them. */
@NullMarked
package io.quecsim.core.bytecode;

import org.jspecify.annotations.NullMarked;
