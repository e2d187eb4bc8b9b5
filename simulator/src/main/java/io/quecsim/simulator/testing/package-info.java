/**
 * Devices in tests: {@link io.quecsim.simulator.testing.DeviceUnderTest} says in one sentence which device runs which
 * script, and what it printed when.
 */
@NullMarked
package io.quecsim.simulator.testing;

import org.jspecify.annotations.NullMarked;
