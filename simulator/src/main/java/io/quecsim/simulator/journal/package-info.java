/** A run written down so that it can be run again: start at {@link io.quecsim.simulator.journal.Journal}. */
@NullMarked
package io.quecsim.simulator.journal;

import org.jspecify.annotations.NullMarked;
