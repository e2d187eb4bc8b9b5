/** The support matrix: what is simulated of which module on which device, for {@code docs/modules} and the terminal. */
@NullMarked
package io.quecsim.simulator.matrix;

import org.jspecify.annotations.NullMarked;
