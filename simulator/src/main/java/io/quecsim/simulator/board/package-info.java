/** The device put together: hardware, language machine and module faces, wired as a profile says. Start at {@link io.quecsim.simulator.board.Board}. */
@NullMarked
package io.quecsim.simulator.board;

import org.jspecify.annotations.NullMarked;
