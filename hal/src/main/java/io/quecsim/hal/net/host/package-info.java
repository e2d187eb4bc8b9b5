/** The host's network by way of Netty's event loops. */
@NullMarked
package io.quecsim.hal.net.host;

import org.jspecify.annotations.NullMarked;
