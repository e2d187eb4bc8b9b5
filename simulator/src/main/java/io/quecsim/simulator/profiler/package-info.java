/** What a run cost, told to people and written for viewers: where the CPU's time went, what fills the heap. */
@NullMarked
package io.quecsim.simulator.profiler;

import org.jspecify.annotations.NullMarked;
