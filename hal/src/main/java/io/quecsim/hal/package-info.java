/**
 * Hardware that has never heard of Python. Of core it sees simulated time and traces only; the board of the simulator
 * puts the parts together and the module faces show them to scripts.
 */
@NullMarked
package io.quecsim.hal;

import org.jspecify.annotations.NullMarked;
