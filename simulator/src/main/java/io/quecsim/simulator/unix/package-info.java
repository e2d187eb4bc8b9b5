/** MicroPython's unix port: its command line and surroundings, so that upstream's own test runners can drive the language. */
@NullMarked
package io.quecsim.simulator.unix;

import org.jspecify.annotations.NullMarked;
