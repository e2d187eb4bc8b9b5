/**
 * The device's flash: {@code /usr} as a little file system that scripts may write to. What the host gives is its content at
 * boot; what a script writes stays in memory and ends with the run.
 */
@NullMarked
package io.quecsim.simulator.flash;

import org.jspecify.annotations.NullMarked;
