/**
 * Sockets: the stack a script's calls end in ({@link io.quecsim.hal.net.NetStack}) and the network below it
 * ({@link io.quecsim.hal.net.NetLink}).
 */
@NullMarked
package io.quecsim.hal.net;

import org.jspecify.annotations.NullMarked;
