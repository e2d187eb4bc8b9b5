/** The faces scripts see: one QuecPython module a file, thin over the hardware of the board. */
@NullMarked
package io.quecsim.simulator.quecpython;

import org.jspecify.annotations.NullMarked;
