/** What a device starts from: its files and the script. */
@NullMarked
package io.quecsim.simulator.boot;

import org.jspecify.annotations.NullMarked;
