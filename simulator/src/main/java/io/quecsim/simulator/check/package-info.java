/** {@code quecsim check}: what an application touches that its device lacks, before anything runs. */
@NullMarked
package io.quecsim.simulator.check;

import org.jspecify.annotations.NullMarked;
